package org.claimgraph.server;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.claimgraph.server.view.Library;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Articles that are being added, one after the other, and what became of those before. */
final class Jobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int WAITING = 20;
    private static final int REMEMBERED = 200;
    private static final int SECONDS_FOR_THE_LAST = 45;

    private final ArticleIntake intake;
    private final Library library;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "article intake");
        thread.setDaemon(true);
        return thread;
    });
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private volatile boolean closing;

    Jobs(ArticleIntake intake, Library library) {
        this.intake = intake;
        this.library = library;
    }

    /**
     * How far an article is.
     *
     * @param id of the job
     * @param stage what is being done
     * @param done whether nothing more will happen
     * @param receipts what became of it, once it is done
     */
    record Job(String id, String stage, boolean done, List<Result> receipts) {}

    /**
     * A receipt for the programming interface.
     *
     * @param article IRI, where it is in the store
     * @param isNew whether it was not there before
     * @param claims how many claims it makes
     * @param message what is wrong, where it could not be taken
     */
    record Result(Optional<String> article, boolean isNew, int claims, Optional<String> message) {
        static Result of(Receipt receipt) {
            return receipt instanceof Receipt.Stored stored
                    ? new Result(Optional.of(stored.article()), stored.isNew(), stored.claims(), Optional.empty())
                    : new Result(Optional.empty(), false, 0, Optional.of(((Receipt.Refused) receipt).message()));
        }
    }

    /** Gets ready for the first article, while nobody waits for it. */
    void prepare() {
        worker.execute(() -> {
            try {
                intake.prepare();
            } catch (RuntimeException e) {
                LOG.error("articles cannot be added: {}", e.getMessage(), e);
            }
        });
    }

    /** Takes an article on. */
    Job add(Submission submission) {
        synchronized (jobs) {
            if (jobs.values().stream().filter(job -> !job.done()).count() >= WAITING) {
                throw new ServerException(
                        429, WAITING + " articles are waiting already", "Try again when some of them are done");
            }
            byte[] bytes = new byte[8];
            random.nextBytes(bytes);
            Job job = new Job(HexFormat.of().formatHex(bytes), "waiting", false, List.of());
            jobs.put(job.id(), job);
            if (jobs.size() > REMEMBERED) {
                jobs.remove(jobs.keySet().iterator().next());
            }
            worker.execute(() -> run(job.id(), submission));
            return job;
        }
    }

    /** How far the job of that id is. */
    Optional<Job> find(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id));
        }
    }

    private void run(String id, Submission submission) {
        List<Receipt> receipts = new ArrayList<>();
        if (closing) {
            return;
        }
        try {
            receipts.addAll(intake.take(submission, stage -> set(new Job(id, stage, false, List.of()))));
            library.index(receipts.stream()
                    .filter(Receipt.Stored.class::isInstance)
                    .map(receipt -> ((Receipt.Stored) receipt).article())
                    .toList());
        } catch (RuntimeException e) {
            LOG.error("an article could not be added", e);
            receipts.add(new Receipt.Refused("it could not be added: " + e.getMessage()));
        }
        set(new Job(id, "done", true, receipts.stream().map(Result::of).toList()));
    }

    private void set(Job job) {
        synchronized (jobs) {
            jobs.put(job.id(), job);
        }
    }

    /** Lets the article that is being added finish, for a while; those that wait are not begun. */
    @Override
    public void close() {
        closing = true;
        worker.shutdown();
        try {
            if (!worker.awaitTermination(SECONDS_FOR_THE_LAST, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
