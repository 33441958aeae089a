package org.claimgraph.server;

import java.time.Duration;
import java.util.Optional;

/**
 * How a server is run.
 *
 * @param host the address it listens on
 * @param port the port; 0 for any free one
 * @param token what a request must carry to write, and on a host that others can reach, to read
 * @param readOnly whether articles cannot be added
 * @param patience the longest that a query may take
 * @param rows the most rows of an answer to a query
 * @param version of the program, for people
 */
public record Settings(
        String host, int port, String token, boolean readOnly, Duration patience, int rows, String version) {
    /** The address that only this machine reaches. */
    public static final String LOOPBACK = "127.0.0.1";

    public Settings {
        if (patience.isNegative() || patience.isZero() || rows < 1) {
            throw new IllegalArgumentException("a query needs some time and some rows");
        }
    }

    /** Whether only this machine reaches the server. */
    public boolean isLocal() {
        return host.equals(LOOPBACK) || host.equals("localhost") || host.equals("::1") || host.equals("[::1]");
    }

    /** The token, where reading needs it. */
    Optional<String> readingToken() {
        return isLocal() ? Optional.empty() : Optional.of(token);
    }
}
