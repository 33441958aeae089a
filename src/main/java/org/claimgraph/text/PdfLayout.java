package org.claimgraph.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of a page in the order in which a person reads them: column after column, whatever the order in which the file draws its
 * words. The page is cut along the white space between its words, recursively (the XY-cut of Nagy and Seth 1984): at a gutter that
 * runs through the whole block; where there is none, above or below the stretch that has one, such as a headline over two columns.
 */
final class PdfLayout {
    /** A line between a headline and the columns below it. */
    static final String BREAK = "\f";
    /** A gutter is at least this many times as wide as the letters are high, and so wider than any blank between two words. */
    private static final double GUTTER = 1.0;
    /** Lines this many times the letters' height apart have room for another line between them. */
    private static final double BLANK_LINE = 2.6;
    /** A column has at least this many lines. */
    private static final int SHORTEST_COLUMN = 3;
    /** So many lines at most stand above and below the columns of a page. */
    private static final int MOST_ROWS_AROUND = 20;

    private final List<String> lines = new ArrayList<>();
    private final double height;

    private PdfLayout(double height) {
        this.height = height;
    }

    /** A word and the box around it, in points from the top left corner. */
    private record Word(String text, double left, double right, double top, double bottom) {}

    /** White space through a whole block. */
    private record Gap(double from, double to) {
        double width() {
            return to - from;
        }

        double middle() {
            return (from + to) / 2;
        }
    }

    /** White space above or below columns. */
    private record Border(Gap gap, boolean isAbove) {}

    /**
     * The lines of page number {@code page}, from 1; an empty one where paragraphs or blocks are apart, {@link #BREAK} where what comes
     * next cannot go on with what came before.
     */
    static List<String> lines(PDDocument document, int page) throws IOException {
        List<Word> words = words(document, page);
        if (words.isEmpty()) {
            return List.of();
        }
        double[] heights = words.stream()
                .mapToDouble(word -> word.bottom() - word.top())
                .sorted()
                .toArray();
        PdfLayout layout = new PdfLayout(Math.max(1, heights[heights.length / 2]));
        layout.read(words);
        return layout.lines;
    }

    private static List<Word> words(PDDocument document, int page) throws IOException {
        List<Word> words = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                if (!text.isBlank() && !positions.isEmpty()) {
                    words.add(word(text.strip(), positions));
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return words;
    }

    private static Word word(String text, List<TextPosition> letters) {
        return new Word(
                text,
                letters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0),
                letters.stream()
                        .mapToDouble(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
                        .max()
                        .orElse(0),
                letters.stream()
                        .mapToDouble(letter -> letter.getYDirAdj() - letter.getHeightDir())
                        .min()
                        .orElse(0),
                letters.stream().mapToDouble(TextPosition::getYDirAdj).max().orElse(0));
    }

    private void read(List<Word> block) {
        Optional<Gap> gutter = gutter(block);
        if (gutter.isPresent()) {
            cut(block, Word::left, gutter.get(), "");
            return;
        }
        Optional<Border> border = border(block);
        if (border.isPresent()) {
            cut(block, Word::top, border.get().gap(), border.get().isAbove() ? BREAK : "");
        } else {
            write(block);
        }
    }

    /** Where to cut a block without a gutter: above or below the largest stretch of it that has one. */
    private Optional<Border> border(List<Word> block) {
        List<Gap> gaps = gaps(block, Word::top, Word::bottom, 0);
        Optional<Border> best = Optional.empty();
        int most = 0;
        for (int above = -1; above < Math.min(gaps.size(), MOST_ROWS_AROUND); above++) {
            List<Word> rest = above < 0 ? block : part(block, Word::top, gaps.get(above), false);
            int last = Math.max(above + 1, gaps.size() - MOST_ROWS_AROUND);
            for (int below = gaps.size(); below >= last; below--) {
                List<Word> stretch = below == gaps.size() ? rest : part(rest, Word::top, gaps.get(below), true);
                if (stretch.size() > most
                        && stretch.size() < block.size()
                        && gutter(stretch).isPresent()) {
                    most = stretch.size();
                    best = Optional.of(new Border(gaps.get(above < 0 ? below : above), above >= 0));
                }
            }
        }
        return best;
    }

    private void cut(List<Word> block, ToDoubleFunction<Word> edge, Gap gap, String between) {
        read(part(block, edge, gap, true));
        lines.add(between);
        read(part(block, edge, gap, false));
    }

    private static List<Word> part(List<Word> block, ToDoubleFunction<Word> edge, Gap gap, boolean before) {
        return block.stream()
                .filter(word -> edge.applyAsDouble(word) < gap.middle() == before)
                .toList();
    }

    /** The widest gutter with a column on each side. */
    private Optional<Gap> gutter(List<Word> block) {
        return gaps(block, Word::left, Word::right, height * GUTTER).stream()
                .filter(gap -> rows(part(block, Word::left, gap, true)).size() >= SHORTEST_COLUMN
                        && rows(part(block, Word::left, gap, false)).size() >= SHORTEST_COLUMN)
                .max(Comparator.comparingDouble(Gap::width));
    }

    private static List<Gap> gaps(
            List<Word> block, ToDoubleFunction<Word> from, ToDoubleFunction<Word> to, double narrowest) {
        List<Word> sorted =
                block.stream().sorted(Comparator.comparingDouble(from)).toList();
        List<Gap> gaps = new ArrayList<>();
        double end = Double.MAX_VALUE;
        for (Word word : sorted) {
            if (from.applyAsDouble(word) - end >= narrowest) {
                gaps.add(new Gap(end, from.applyAsDouble(word)));
            }
            end = end == Double.MAX_VALUE ? to.applyAsDouble(word) : Math.max(end, to.applyAsDouble(word));
        }
        return gaps;
    }

    private void write(List<Word> block) {
        double last = Double.MAX_VALUE;
        for (List<Word> row : rows(block)) {
            double bottom = row.get(0).bottom();
            if (bottom - last > height * BLANK_LINE) {
                lines.add("");
            }
            lines.add(row.stream()
                    .sorted(Comparator.comparingDouble(Word::left))
                    .map(Word::text)
                    .collect(Collectors.joining(" ")));
            last = bottom;
        }
    }

    /** The words of a block by the line that they stand in, from the top. */
    private List<List<Word>> rows(List<Word> block) {
        List<List<Word>> rows = new ArrayList<>();
        double line = -Double.MAX_VALUE;
        for (Word word :
                block.stream().sorted(Comparator.comparingDouble(Word::bottom)).toList()) {
            if (word.bottom() - line > height * 0.5) {
                rows.add(new ArrayList<>());
                line = word.bottom();
            }
            rows.get(rows.size() - 1).add(word);
        }
        return rows;
    }
}
