package org.claimgraph.development;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
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
    /** Asked before what counts. */
    private static final int WARMING = 20;

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

    /** Each question with random actors, first without being counted, to warm up; what nobody in the store is called apart from the rest. */
    private void ask(Store store, Question question) {
        Times known = new Times();
        Times unknown = new Times();
        for (int i = -WARMING; i < ASKED; i++) {
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
            int rows = 0;
            boolean found = true;
            try {
                rows = question.answers(store, values).size();
            } catch (QueryException e) {
                found = false;
            }
            if (i >= 0) {
                (found ? known : unknown)
                        .add(System.nanoTime() - begin, THREADS.getCurrentThreadCpuTime() - started, rows);
            }
        }
        known.print(question.name());
        unknown.print("  unknown names");
    }

    /** The times that one kind of request took, in nanoseconds, by the clock and by the processor. */
    private static final class Times {
        private final List<Long> clock = new ArrayList<>();
        private final List<Long> processor = new ArrayList<>();
        private long rows;

        void add(long taken, long processed, int found) {
            clock.add(taken);
            processor.add(processed);
            rows += found;
        }

        void print(String what) {
            if (!clock.isEmpty()) {
                System.out.printf(
                        "%-16s %2d times, median %6.0f ms, p95 %6.0f ms; processor median %6.0f ms, p95 %6.0f ms; %d rows%n",
                        what,
                        clock.size(),
                        part(clock, 50),
                        part(clock, 95),
                        part(processor, 50),
                        part(processor, 95),
                        rows / clock.size());
            }
        }

        private static double part(List<Long> times, int percent) {
            return times.stream().sorted().toList().get((times.size() - 1) * percent / 100) / 1e6;
        }
    }
}
