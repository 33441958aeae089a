package org.claimgraph.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What share of judged claims is right at which confidence: a table on standard output and a plot.
 *
 * <p>Arguments: a file with a line for each judged claim, its confidence and 1 where a reader accepted it, else 0, divided by a tab
 * ({@code #} opens a comment); the SVG file to write.
 */
public final class ReliabilityPlot {
    private static final double[] BOUNDS = {0, .45, .55, .65, .75, 1.01};
    private static final int SIDE = 300;
    private static final int LEFT = 60;
    private static final int TOP = 40;

    /** The 95 % quantile of the normal distribution, both sides. */
    private static final double Z = 1.96;

    private ReliabilityPlot() {}

    private record Judged(double confidence, boolean right) {}

    /** The judged claims with a confidence from {@code from} to below {@code to}. */
    private record Band(double from, double to, List<Judged> claims) {
        long right() {
            return claims.stream().filter(Judged::right).count();
        }

        double confidence() {
            return claims.stream().mapToDouble(Judged::confidence).average().orElse(0);
        }

        double share() {
            return (double) right() / claims.size();
        }

        /** An end of the interval in which the share lies with 95 % (Wilson 1927): the lower for -1, the upper for 1. */
        double end(int side) {
            int n = claims.size();
            double p = share();
            double spread = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
            return (p + Z * Z / (2 * n) + side * spread) / (1 + Z * Z / n);
        }
    }

    /** Writes table and plot. */
    public static void main(String[] args) throws IOException {
        List<Judged> judged = new ArrayList<>();
        try (Stream<String> lines = Files.lines(Path.of(args[0]))) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> judged.add(new Judged(Double.parseDouble(cells[0]), cells[1].equals("1"))));
        }
        List<Band> bands = bands(judged);
        System.out.println("| confidence | mean | accepted | 95 % interval |\n|---|---|---|---|");
        bands.forEach(band -> System.out.printf(
                Locale.ROOT,
                "| %.2f to %.2f | %.2f | %d of %d (%.2f) | %.2f to %.2f |%n",
                band.from(),
                Math.min(1, band.to()),
                band.confidence(),
                band.right(),
                band.claims().size(),
                band.share(),
                band.end(-1),
                band.end(1)));
        Files.writeString(Path.of(args[1]), svg(bands));
    }

    private static List<Band> bands(List<Judged> judged) {
        List<Band> result = new ArrayList<>();
        for (int i = 0; i + 1 < BOUNDS.length; i++) {
            double from = BOUNDS[i];
            double to = BOUNDS[i + 1];
            List<Judged> inside = judged.stream()
                    .filter(j -> from <= j.confidence() && j.confidence() < to)
                    .toList();
            if (!inside.isEmpty()) {
                result.add(new Band(from, to, inside));
            }
        }
        return result;
    }

    private static String svg(List<Band> bands) {
        StringBuilder marks = new StringBuilder();
        for (int tick = 0; tick <= 10; tick += 2) {
            marks.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.1f</text><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.1f</text>%n",
                    x(tick / 10.0),
                    TOP + SIDE + 18,
                    tick / 10.0,
                    LEFT - 6,
                    y(tick / 10.0) + 4,
                    tick / 10.0));
        }
        for (Band band : bands) {
            double x = x(band.confidence());
            marks.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M%.1f %.1fV%.1f\" stroke=\"#1b6ca8\"/><circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#1b6ca8\"/>"
                            + "<text x=\"%.1f\" y=\"%.1f\">%d</text>%n",
                    x,
                    y(band.end(-1)),
                    y(band.end(1)),
                    x,
                    y(band.share()),
                    x + 7,
                    y(band.share()) + 4,
                    band.claims().size()));
        }
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" width="420" height="400" font-family="sans-serif" font-size="12" role="img">
                <title>Share of judged claims that are accepted, by their confidence</title>
                <rect width="420" height="400" fill="white"/>
                <text x="%d" y="24" font-weight="bold">accepted, by confidence (number of claims; 95 %%)</text>
                <path d="M%d %dV%dH%d" fill="none" stroke="#444"/>
                <path d="M%.1f %.1fL%.1f %.1f" stroke="#999" stroke-dasharray="4"/>
                %s</svg>
                """, LEFT, LEFT, TOP, TOP + SIDE, LEFT + SIDE, x(0), y(0), x(1), y(1), marks);
    }

    private static double x(double confidence) {
        return LEFT + SIDE * confidence;
    }

    private static double y(double share) {
        return TOP + SIDE * (1 - share);
    }
}
