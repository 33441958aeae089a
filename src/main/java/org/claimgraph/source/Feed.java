package org.claimgraph.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimgraph.model.Metadata;
import org.claimgraph.source.SourceException.Reason;

/**
 * A feed (RSS 0.9 to 2.0, RDF, Atom): each entry is a document of its full text, or of its summary where it has no more, with the
 * title, address, authors and date that the feed states. Document type declarations, and with them external entities, are refused.
 */
final class Feed implements Container {
    private static final Pattern ROOT = Pattern.compile(
            "\\s*(?:\u00ef\u00bb\u00bf)?\\s*(?:<\\?xml[^>]*>|<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^>\\[]*(?:\\[.*?\\])?\\s*>|\\s)*<(?:rss|feed|rdf:RDF)\\b.*",
            Pattern.DOTALL);

    private final Limits limits;

    Feed(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(String head) {
        return ROOT.matcher(head).matches();
    }

    @Override
    public Iterator<Reading> open(Opened opened) throws SourceException {
        String source = opened.source();
        byte[] bytes = opened.bytes(limits);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            SyndFeed feed = input.build(reader);
            List<Reading> readings = new ArrayList<>();
            int number = 0;
            for (SyndEntry entry : feed.getEntries()) {
                number++;
                readings.add(document(source + "/" + number, feed, entry));
            }
            return readings.iterator();
        } catch (FeedException | IOException | IllegalArgumentException e) {
            throw new SourceException(source, Reason.MALFORMED, "not a well-formed feed: " + oneLine(e));
        }
    }

    private static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    }

    private static Reading document(String place, SyndFeed feed, SyndEntry entry) {
        Optional<String> link = Optional.ofNullable(entry.getLink()).filter(address -> address.startsWith("http"));
        Metadata stated = Stated.of(
                link,
                Optional.ofNullable(entry.getTitle()),
                authors(entry),
                Optional.ofNullable(feed.getTitle()),
                Optional.ofNullable(entry.getPublishedDate())
                        .map(Date::toInstant)
                        .map(Object::toString));
        String source = link.orElse(place);
        return text(entry)
                .<Reading>map(text -> new Document(
                        source,
                        text.getBytes(StandardCharsets.UTF_8),
                        Optional.of("text/html"),
                        Optional.of("UTF-8"),
                        stated))
                .orElseGet(() ->
                        new Refusal(new SourceException(source, Reason.EMPTY, "its entry in the feed has no text")));
    }

    private static List<String> authors(SyndEntry entry) {
        List<String> names =
                entry.getAuthors().stream().map(SyndPerson::getName).toList();
        return names.isEmpty() ? Stream.ofNullable(entry.getAuthor()).toList() : names;
    }

    /** The longest of what an entry gives as its content or description. */
    private static Optional<String> text(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .filter(value -> value != null && !value.isBlank())
                .max(Comparator.comparingInt(String::length));
    }
}
