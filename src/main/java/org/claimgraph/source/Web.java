package org.claimgraph.source;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.model.Metadata;
import org.claimgraph.source.SourceException.Reason;

/**
 * Reads pages of the web, with manners: robots.txt is respected, a host is not asked more often than agreed, private addresses are
 * not asked, redirects are followed only where all this allows it.
 */
final class Web {
    private static final int MOST_REDIRECTS = 8;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** A shorter entry of a feed is a teaser: the page itself is asked for. */
    private static final int TEASER = 1500;

    private final Manners manners;
    private final Http http;
    private final Map<String, Robots> robots = new HashMap<>();
    private final Map<String, Long> asked = new HashMap<>();

    Web(Manners manners, Limits limits) {
        this.manners = manners;
        this.http = new Http(manners.patience(), limits);
    }

    /** Whether an input is an address of the web. */
    static boolean isAddress(String input) {
        String lower = input.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** What stands at {@code address}: a page, or the pages of a feed or an archive. */
    Iterator<Reading> open(String address, Contents contents) {
        try {
            Document document = fetch(address, address);
            String head = new String(document.bytes(), 0, Math.min(4096, document.size()), StandardCharsets.ISO_8859_1);
            if (!contents.isContainer(head)) {
                return Contents.one(document);
            }
            Iterator<Reading> readings = contents.stream(address, new ByteArrayInputStream(document.bytes()));
            return new Chain<>(readings, reading -> Contents.one(whole(reading)));
        } catch (SourceException e) {
            return Contents.refused(e);
        }
    }

    /** The page that an entry of a feed is a teaser of. */
    private Reading whole(Reading reading) {
        if (!(reading instanceof Document entry) || entry.size() >= TEASER) {
            return reading;
        }
        Optional<String> url = entry.stated().url();
        if (url.isEmpty()) {
            return entry;
        }
        try {
            Document page = fetch(url.get(), url.get());
            Metadata stated = entry.stated().orElse(page.stated());
            return new Document(page.source(), page.bytes(), page.mediaType(), page.charset(), stated);
        } catch (SourceException e) {
            return new Refusal(e);
        }
    }

    private Document fetch(String source, String address) throws SourceException {
        URI uri = uri(source, address);
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            Http.Answer answer = ask(source, uri);
            Optional<String> target = answer.redirect();
            if (target.isEmpty()) {
                return document(source, uri, answer);
            }
            uri = uri.resolve(uri(source, target.get()));
        }
        throw new SourceException(source, Reason.DENIED, "redirected more than " + MOST_REDIRECTS + " times");
    }

    private static Document document(String source, URI uri, Http.Answer answer) throws SourceException {
        if (answer.status() != 200) {
            throw new SourceException(source, Reason.DENIED, "the server answers " + answer.status() + " for " + uri);
        }
        if (answer.body().length == 0) {
            throw new SourceException(source, Reason.EMPTY, "the server sends an empty page");
        }
        return new Document(source, answer.body(), answer.mediaType(), answer.charset(), Stated.url(uri.toString()));
    }

    /** One request, after all checks. */
    private synchronized Http.Answer ask(String source, URI uri) throws SourceException {
        checkAddress(source, uri);
        String site = uri.getScheme() + "://" + uri.getRawAuthority();
        Robots rules = robots(source, site);
        String path = (uri.getRawPath().isEmpty() ? "/" : uri.getRawPath())
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        if (!rules.allow(path)) {
            throw new SourceException(source, Reason.DISALLOWED, "the robots.txt of " + site + " does not allow it");
        }
        await(site, rules);
        return http.get(source, uri);
    }

    private Robots robots(String source, String site) throws SourceException {
        Robots known = robots.get(site);
        if (known == null) {
            known = askRobots(source, URI.create(site + "/robots.txt"));
            robots.put(site, known);
        }
        return known;
    }

    /** The rules that stand there after at most five redirects; none where there is no such file (RFC 9309, 2.3.1). */
    private Robots askRobots(String source, URI first) throws SourceException {
        URI uri = first;
        try {
            for (int i = 0; i <= Robots.MOST_REDIRECTS; i++) {
                checkAddress(source, uri);
                Http.Answer answer = http.get(source, uri);
                Optional<String> target = answer.redirect();
                if (target.isPresent()) {
                    uri = uri.resolve(uri(source, target.get()));
                } else if (answer.status() == 200) {
                    return Robots.parse(new String(answer.body(), StandardCharsets.UTF_8), Http.AGENT);
                } else {
                    return answer.status() >= 500 ? Robots.NONE : Robots.ALL;
                }
            }
            return Robots.ALL;
        } catch (SourceException e) {
            if (e.reason() == Reason.UNREACHABLE) {
                throw e;
            }
            return Robots.ALL;
        }
    }

    private void checkAddress(String source, URI uri) throws SourceException {
        if (!isAddress(uri.toString()) || uri.getHost() == null) {
            throw new SourceException(source, Reason.NO_ADDRESS, "'" + uri + "' is no address of a web page");
        }
        if (!manners.privateNetwork()) {
            Addresses.checkPublic(source, uri.getHost());
        }
    }

    /** Waits until the host may be asked again. */
    private void await(String site, Robots rules) throws SourceException {
        Duration delay = rules.delay().orElse(Duration.ZERO);
        Duration wanted = delay.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : delay;
        Duration pause = wanted.compareTo(manners.pause()) > 0 ? wanted : manners.pause();
        long now = System.nanoTime();
        Long last = asked.get(site);
        try {
            if (last != null && now - last < pause.toNanos()) {
                Thread.sleep(Duration.ofNanos(pause.toNanos() - (now - last)).toMillis() + 1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceException(site, Reason.UNREACHABLE, "interrupted");
        }
        asked.put(site, System.nanoTime());
    }

    private static URI uri(String source, String address) throws SourceException {
        try {
            return new URI(address.strip().replace(" ", "%20"));
        } catch (URISyntaxException e) {
            throw new SourceException(source, Reason.NO_ADDRESS, "no address of a web page: " + e.getReason());
        }
    }
}
