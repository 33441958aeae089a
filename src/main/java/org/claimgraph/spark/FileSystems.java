package org.claimgraph.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import scala.Tuple2;

/**
 * The file systems of a job: the machine's own, HDFS, object stores. What the user sets for them ({@code spark.hadoop.…}) travels with it to
 * every machine.
 */
record FileSystems(Map<String, String> settings) implements Serializable {
    private static final String PREFIX = "spark.hadoop.";

    FileSystems {
        settings = new HashMap<>(settings);
    }

    /** The file systems as {@code configuration} sets them. */
    static FileSystems of(SparkConf configuration) {
        Map<String, String> settings = new HashMap<>();
        for (Tuple2<String, String> setting : configuration.getAllWithPrefix(PREFIX)) {
            settings.put(setting._1(), setting._2());
        }
        return new FileSystems(settings);
    }

    /** The file system that {@code path} is in. Sums of check are left to the disk, which keeps folders free of files beside ours. */
    FileSystem at(Path path) throws IOException {
        Configuration configuration = new Configuration();
        settings.forEach(configuration::set);
        FileSystem result = path.getFileSystem(configuration);
        result.setWriteChecksum(false);
        return result;
    }
}
