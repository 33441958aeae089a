package org.claimgraph.source;

import java.time.Duration;

/**
 * How the web is read: whom we ask, how often, how long we wait.
 *
 * @param privateNetwork whether loopback, private and link-local addresses may be asked; without it, a page that redirects into the
 *     network of its reader gets nowhere
 * @param pause the least time between two requests to one host; a longer {@code Crawl-delay} of its robots.txt counts, up to 30 s
 * @param patience the longest that one request may take, its body included
 */
public record Manners(boolean privateNetwork, Duration pause, Duration patience) {
    /** Public addresses only, a second between two requests to a host, half a minute for each. */
    public static final Manners DEFAULT = new Manners(false, Duration.ofSeconds(1), Duration.ofSeconds(30));

    public Manners {
        if (pause.isNegative() || patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("a pause of " + pause + " and a patience of " + patience + " cannot be");
        }
    }

    /** These manners, with private addresses allowed. */
    public Manners withPrivateNetwork() {
        return new Manners(true, pause, patience);
    }
}
