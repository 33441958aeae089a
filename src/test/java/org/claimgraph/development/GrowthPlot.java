package org.claimgraph.development;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The plot of {@link GrowthBenchmark}: two panels, costs from 0 up, numbers on a logarithmic axis. */
final class GrowthPlot {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 200;
    private static final int LEFT = 60;
    private static final int TOP = 40;

    private GrowthPlot() {}

    /** A cost at a size. */
    record Point(double size, double cost) {}

    /** The picture. */
    static String svg(List<Point> numbers, List<Point> lengths) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="900" height="300" font-family="sans-serif" font-size="12" role="img">
                <title>Processor time of extraction by number and by length of articles</title>
                <rect width="900" height="300" fill="white"/>
                %s%s</svg>
                """.formatted(
                panel(LEFT, "ms of processor time an article, by articles so far", numbers),
                panel(LEFT + WIDTH + 90, "ms of processor time a thousand words, by words of an article", lengths));
    }

    private static String panel(int x, String title, List<Point> points) {
        double most = 1.25 * points.stream().mapToDouble(Point::cost).max().orElse(1);
        double first = Math.log(points.get(0).size());
        double span = Math.max(1e-9, Math.log(points.get(points.size() - 1).size()) - first);
        StringBuilder marks = new StringBuilder();
        for (Point point : points) {
            double px = x + WIDTH * (Math.log(point.size()) - first) / span;
            double py = y(point.cost(), most);
            marks.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"#1b6ca8\"/><text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.0f</text>%n",
                    px,
                    py,
                    px,
                    TOP + HEIGHT + 18,
                    point.size()));
        }
        String line = points.stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        x + WIDTH * (Math.log(point.size()) - first) / span,
                        y(point.cost(), most)))
                .collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"24\" font-weight=\"bold\">%s</text>%n"
                        + "<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"#444\"/>%n"
                        + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.0f</text><text x=\"%d\" y=\"%d\" text-anchor=\"end\">0</text>%n"
                        + "<polyline points=\"%s\" fill=\"none\" stroke=\"#1b6ca8\" stroke-width=\"2\"/>%n%s",
                x,
                title,
                x,
                TOP,
                TOP + HEIGHT,
                x + WIDTH,
                x - 6,
                y(most / 1.25, most) + 4,
                most / 1.25,
                x - 6,
                TOP + HEIGHT,
                line,
                marks);
    }

    private static double y(double cost, double most) {
        return TOP + HEIGHT * (1 - cost / most);
    }
}
