package org.claimgraph.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.claimgraph.source.InputReader;

/** The files that a job reads: files, folders with all in them, and patterns, in the order in which one machine alone reads them. */
final class Inputs {
    /** How much of one file a task takes: a WARC archive of a gigabyte is shared out to 32 tasks, each of which reads past the others' pages. */
    private static final long SHARE = 32L << 20;

    private final FileSystems fileSystems;
    private final List<Share> shares = new ArrayList<>();
    private int files;

    private Inputs(FileSystems fileSystems) {
        this.fileSystems = fileSystems;
    }

    /** All shares of {@code inputs}. */
    static List<Share> shares(FileSystems fileSystems, List<String> inputs) throws IOException {
        Inputs result = new Inputs(fileSystems);
        for (String input : inputs) {
            result.add(input);
        }
        return result.shares;
    }

    private void add(String input) throws IOException {
        Path path = new Path(input);
        FileSystem fileSystem = fileSystems.at(path);
        FileStatus[] found = fileSystem.globStatus(path);
        if (found == null || found.length == 0) {
            throw new FileNotFoundException(
                    input + ": no such file or folder; the driver must see it as every executor does");
        }
        Arrays.sort(found, Comparator.comparing(status -> status.getPath().toString()));
        for (FileStatus status : found) {
            boolean isItself = found.length == 1 && status.getPath().getName().equals(path.getName());
            add(fileSystem, status, isItself ? input : status.getPath().toString());
        }
    }

    private void add(FileSystem fileSystem, FileStatus status, String source) throws IOException {
        if (!status.isDirectory()) {
            int slices = (int) Math.max(1, status.getLen() / SHARE);
            for (int slice = 0; slice < slices; slice++) {
                shares.add(new Share(source, status.getPath().toString(), files, slice, slices));
            }
            files++;
            return;
        }
        FileStatus[] entries = fileSystem.listStatus(status.getPath());
        Arrays.sort(entries, Comparator.comparing(entry -> entry.getPath().getName()));
        for (FileStatus entry : entries) {
            String name = entry.getPath().getName();
            if (!InputReader.isPassedOver(name)) {
                add(fileSystem, entry, (source.endsWith("/") ? source : source + "/") + name);
            }
        }
    }
}
