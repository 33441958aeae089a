package org.claimgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes: the three standard streams of a process, or what a test gives it.
 *
 * @param in standard input
 * @param out what other programs read, UTF-8; buffered, so flushed at the end
 * @param err what people read, UTF-8
 * @param terminal whether a person watches {@code err}, so that a progress bar makes sense
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    private static final int BUFFER = 1 << 16;

    /** The streams of this process. */
    static Console system() {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(System.in, out, err, isWatched());
    }

    /** Whether standard error is a terminal, as far as Java can tell: the launcher says so, since only the shell can see it. */
    private static boolean isWatched() {
        return "true".equals(System.getProperty("claimgraph.terminal"));
    }

    /** Says something to the person who runs the command. */
    void say(String message) {
        err.println(message);
    }

    /** {@link #out} for many bytes: unlike a print stream, it throws when nobody reads any more. */
    OutputStream stream() {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void flush() throws IOException {
                if (Console.this.out.checkError()) {
                    throw new IOException("it was closed by its reader");
                }
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
