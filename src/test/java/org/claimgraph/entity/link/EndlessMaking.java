package org.claimgraph.entity.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A process that makes an index out of a dictionary that never ends, until it is killed. */
final class EndlessMaking extends InputStream {
    private EndlessMaking() {}

    /** Makes the index in the folder that is the only argument. */
    public static void main(String[] args) throws IOException {
        CandidateCompiler.compile(new EndlessMaking(), Path.of(args[0]), rows -> {});
    }

    @Override
    public int read() throws IOException {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return -1;
    }
}
