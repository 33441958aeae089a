package org.claimgraph.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.claimgraph.model.Metadata;
import org.claimgraph.text.TextException.Reason;

/**
 * An article as PDF. Columns are read one after the other ({@link PdfLayout}); lines are joined to paragraphs, words divided at the end
 * of a line are joined, lines that stand at the top or foot of most pages (running heads, page numbers) are left out.
 */
final class PdfPage {
    private static final int MOST_PAGES = 500;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:][\"'”’)\\]]*");

    private PdfPage() {}

    /** Whether {@code head}, a byte a character, is the beginning of a PDF (ISO 32000 allows it within the first kilobyte). */
    static boolean isPdf(String head) {
        return head.substring(0, Math.min(1024, head.length())).contains("%PDF-");
    }

    static Page read(String source, byte[] bytes) throws TextException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new TextException(
                        source, Reason.TOO_LARGE, "it has more than " + MOST_PAGES + " pages; give the article alone");
            }
            List<List<String>> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(PdfLayout.lines(document, page));
            }
            String text = paragraphs(withoutRunningHeads(pages));
            return new Page(text, metadata(document.getDocumentInformation(), text));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new TextException(source, Reason.BINARY, "a PDF that is damaged or locked: " + e.getMessage());
        }
    }

    private static List<String> withoutRunningHeads(List<List<String>> pages) {
        Map<String, Integer> edges = new HashMap<>();
        for (List<String> page : pages) {
            edgesOf(page).forEach(index -> edges.merge(shape(page.get(index)), 1, Integer::sum));
        }
        List<String> kept = new ArrayList<>();
        for (List<String> page : pages) {
            List<Integer> edge = edgesOf(page);
            for (int i = 0; i < page.size(); i++) {
                boolean repeated = edge.contains(i)
                        && pages.size() > 1
                        && edges.getOrDefault(shape(page.get(i)), 0) >= Math.max(2, pages.size() * 0.6);
                if (!repeated) {
                    kept.add(page.get(i));
                }
            }
        }
        return kept;
    }

    /** The places of the first and the last line that are not blank. */
    private static List<Integer> edgesOf(List<String> page) {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (!page.get(i).isBlank()) {
                filled.add(i);
            }
        }
        return filled.size() < 3 ? List.of() : List.of(filled.get(0), filled.get(filled.size() - 1));
    }

    /** A line with its numbers made alike: "Page 3" and "Page 4" are one running head. */
    private static String shape(String line) {
        return DIGITS.matcher(line).replaceAll("0");
    }

    private static String paragraphs(List<String> lines) {
        int usual = lines.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder();
        String last = "";
        for (String line : lines) {
            boolean ended = SENTENCE_END.matcher(last).matches() && last.length() < usual * 0.8;
            if (line.isBlank()) {
                boolean apart = line.equals(PdfLayout.BREAK)
                        || SENTENCE_END.matcher(last).matches()
                        || last.length() < usual * 0.6;
                last = apart ? "" : last;
                continue;
            }
            if (text.isEmpty()) {
                text.append(line);
            } else if (last.isEmpty() || ended) {
                text.append("\n\n").append(line);
            } else if (isDivided(last, line)) {
                text.setLength(text.length() - 1);
                text.append(line);
            } else {
                text.append(' ').append(line);
            }
            last = line;
        }
        return text.toString();
    }

    private static boolean isDivided(String last, String line) {
        int length = last.length();
        return length >= 2
                && last.charAt(length - 1) == '-'
                && Character.isLowerCase(last.charAt(length - 2))
                && Character.isLowerCase(line.charAt(0));
    }

    private static Metadata metadata(PDDocumentInformation information, String text) {
        Optional<String> title = Optional.ofNullable(information.getTitle())
                .map(String::strip)
                .filter(stated -> stated.contains(" ") && !stated.matches("(?i)(?:untitled|microsoft word).*"));
        Metadata stated = new Metadata(
                Optional.empty(),
                title,
                People.in(Optional.ofNullable(information.getAuthor()).stream().toList(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return stated.orElse(PlainText.read(text).metadata());
    }
}
