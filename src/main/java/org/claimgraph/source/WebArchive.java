package org.claimgraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.claimgraph.source.SourceException.Reason;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A web crawl as WARC (ISO 28500): each answer with status 200 that is a page or a text is a document, named by its address. Other
 * records (requests, images, robots.txt) are passed over.
 */
final class WebArchive implements Container {
    private final Limits limits;

    WebArchive(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(String head) {
        return head.startsWith("WARC/");
    }

    @Override
    public Iterator<Reading> open(Opened opened) throws SourceException {
        try {
            return new Pages(opened.source(), new WarcReader(opened.raw()));
        } catch (IOException e) {
            throw Opened.failure(opened.source(), e);
        }
    }

    private final class Pages extends Lookahead {
        private final String source;
        private final WarcReader archive;
        private boolean broken;

        Pages(String source, WarcReader archive) {
            this.source = source;
            this.archive = archive;
        }

        @Override
        protected Optional<Reading> advance() {
            try {
                while (!broken) {
                    Optional<WarcRecord> record = archive.next();
                    if (record.isEmpty()) {
                        return Optional.empty();
                    }
                    if (record.get() instanceof WarcResponse response) {
                        Optional<Reading> page = page(response);
                        if (page.isPresent()) {
                            return page;
                        }
                    }
                }
                return Optional.empty();
            } catch (IOException | IllegalArgumentException e) {
                broken = true;
                String where = "damaged after byte " + archive.position() + "; what stands before is read";
                return Optional.of(new Refusal(new SourceException(source, Reason.MALFORMED, where)));
            }
        }

        private Optional<Reading> page(WarcResponse response) throws IOException {
            String address = response.target();
            try {
                if (response.http().status() != 200) {
                    return Optional.empty();
                }
                Optional<WarcPayload> payload = response.payload();
                Optional<MediaType> type = payload.map(WarcPayload::type);
                if (type.filter(WebArchive::isText).isEmpty()) {
                    return Optional.empty();
                }
                try (InputStream body = payload.orElseThrow().body().stream()) {
                    return Optional.of(document(address, new Opened(address, body).bytes(limits), type.get()));
                }
            } catch (SourceException e) {
                return Optional.of(new Refusal(e));
            } catch (ParsingException | IllegalArgumentException e) {
                return Optional.of(new Refusal(new SourceException(
                        address, Reason.MALFORMED, "its record in " + source + " is damaged; it is left out")));
            }
        }
    }

    private static boolean isText(MediaType type) {
        String base = type.base().toString().toLowerCase(Locale.ROOT);
        return base.equals("text/html")
                || base.equals("application/xhtml+xml")
                || base.equals("text/plain")
                || base.equals("application/pdf");
    }

    private static Document document(String address, byte[] bytes, MediaType type) {
        return new Document(
                address,
                bytes,
                Optional.of(type.base().toString().toLowerCase(Locale.ROOT)),
                Optional.ofNullable(type.parameters().get("charset")),
                Stated.url(address));
    }
}
