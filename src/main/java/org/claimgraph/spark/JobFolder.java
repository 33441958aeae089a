package org.claimgraph.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.claimgraph.model.Hashes;

/**
 * The folder of a job's results: {@code records} and {@code quads} with a file for each part, {@code _plan}, which says what is being done, and,
 * when all of it is done, {@code _SUCCESS}. What is unfinished is in {@code _temporary}, which goes with the end of the job.
 *
 * @param address that Hadoop's file systems know
 */
record JobFolder(String address) implements Serializable {
    private static final String DONE = "_SUCCESS";

    private Path path(String... names) {
        Path result = new Path(address);
        for (String name : names) {
            result = new Path(result, name);
        }
        return result;
    }

    Path records(Part part) {
        return path("records", part.file("jsonl"));
    }

    Path graphs(Part part) {
        return path("quads", part.file("nq"));
    }

    Path temporary(String file, long attempt) {
        return path("_temporary", file + "." + attempt);
    }

    FileSystem fileSystem(FileSystems fileSystems) throws IOException {
        return fileSystems.at(path());
    }

    /**
     * Makes the folder, or takes up one in which the same job was interrupted.
     *
     * @param plan all that decides what the job writes
     * @throws IOException when something else is there, too
     */
    void begin(FileSystem fileSystem, String plan) throws IOException {
        String hash = Hashes.sha256(plan);
        if (fileSystem.exists(path(DONE))) {
            throw new IOException(address + " holds the results of a job that is done; name a new folder");
        }
        if (fileSystem.exists(path("_plan"))) {
            try (FSDataInputStream in = fileSystem.open(path("_plan"))) {
                if (!hash.equals(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                    throw new IOException(
                            address
                                    + " holds what another job, over other inputs or with other settings, left unfinished; name a new folder");
                }
            }
        } else {
            if (fileSystem.exists(path()) && fileSystem.listStatus(path()).length > 0) {
                throw new IOException(address + " is not empty; name a new folder");
            }
            write(fileSystem, path("_plan"), hash);
        }
        fileSystem.mkdirs(path("records"));
        fileSystem.mkdirs(path("quads"));
        clean(fileSystem);
    }

    /** Whether both files of {@code part} are there, whole. */
    boolean holds(FileSystem fileSystem, Part part) throws IOException {
        return fileSystem.exists(records(part)) && fileSystem.exists(graphs(part));
    }

    /** Removes what is unfinished. */
    void clean(FileSystem fileSystem) throws IOException {
        fileSystem.delete(path("_temporary"), true);
    }

    /** Says that all is done. */
    void finish(FileSystem fileSystem) throws IOException {
        write(fileSystem, path(DONE), "");
    }

    /** The files of records, in the order of the parts. */
    List<Path> records(FileSystem fileSystem) throws IOException {
        try {
            return Arrays.stream(fileSystem.listStatus(path("records")))
                    .map(FileStatus::getPath)
                    .sorted()
                    .toList();
        } catch (FileNotFoundException e) {
            return List.of();
        }
    }

    private static void write(FileSystem fileSystem, Path file, String text) throws IOException {
        try (FSDataOutputStream out = fileSystem.create(file, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
