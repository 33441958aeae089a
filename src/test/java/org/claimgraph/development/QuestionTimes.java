package org.claimgraph.development;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.claimgraph.query.QueryException;
import org.claimgraph.query.Question;
import org.claimgraph.query.Questions;
import org.claimgraph.store.Store;

/**
 * Measures how fast a store of {@link SyntheticNews} answers each question. The actors who are asked about are drawn as those of the articles
 * are, so that most questions are about the few of whom most is told.
 *
 * <p>Arguments: the store; the questions, or none for all.
 */
public final class QuestionTimes {
    private static final int ASKED = 40;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final SyntheticNews news = new SyntheticNews();

    private QuestionTimes() {}

    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]))) {
            measure(store, Arrays.asList(arguments).subList(1, arguments.length));
        }
    }

    static void measure(Store store, List<String> names) {
        QuestionTimes times = new QuestionTimes();
        Questions.all().stream()
                .filter(question -> names.isEmpty() || names.contains(question.name()))
                .forEach(question -> times.ask(store, question));
    }

    /** Each question with random actors, first without being counted, to warm up. */
    private void ask(Store store, Question question) {
        double[] times = new double[ASKED];
        double[] processor = new double[ASKED];
        long rows = 0;
        for (int i = -5; i < ASKED; i++) {
            Map<String, String> values =
                    switch (question.name()) {
                        case "who-says" -> Map.of("subject", news.actor());
                        case "said-by" -> Map.of("speaker", news.actor());
                        case "between" -> Map.of("from", news.actor(), "to", news.actor());
                        case "events" -> Map.of("category", "AID", "actor", news.actor());
                        case "changed" -> Map.of("article", "Note " + news.number(100));
                        case "without" -> Map.of("publisher", "Outlet " + news.number(200));
                        default -> Map.of("entity", news.actor());
                    };
            long begin = System.nanoTime();
            long started = THREADS.getCurrentThreadCpuTime();
            try {
                rows += question.answers(store, values).size();
            } catch (QueryException e) {
                rows += 0;
            }
            if (i >= 0) {
                times[i] = (System.nanoTime() - begin) / 1e6;
                processor[i] = (THREADS.getCurrentThreadCpuTime() - started) / 1e6;
            }
        }
        Arrays.sort(times);
        Arrays.sort(processor);
        System.out.printf(
                "%-14s median %6.0f ms, p95 %6.0f ms; processor median %6.0f ms, p95 %6.0f ms; %d rows%n",
                question.name(),
                times[ASKED / 2],
                times[ASKED * 95 / 100],
                processor[ASKED / 2],
                processor[ASKED * 95 / 100],
                rows / ASKED);
    }
}
