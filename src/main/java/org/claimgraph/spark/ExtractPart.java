package org.claimgraph.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.claimgraph.pipeline.Outcome;
import org.claimgraph.pipeline.Pipeline;
import org.claimgraph.pipeline.StageTimes;
import org.claimgraph.source.Reading;
import org.claimgraph.store.ArticleQuads;

/**
 * Part → its files, whole: the task that does the work. It runs the pipeline with one worker, since a cluster runs as many tasks as it has cores.
 *
 * @param repeated places of documents whose article stands at an earlier place already
 */
record ExtractPart(Workshop workshop, FileSystems fileSystems, JobFolder folder, Broadcast<Set<Long>> repeated)
        implements Function<Part, Report> {
    @Override
    public Report call(Part part) throws IOException {
        FileSystem fileSystem = folder.fileSystem(fileSystems);
        List<Report.Line> outcomes = new ArrayList<>();
        long attempt = TaskContext.get().taskAttemptId();
        ArticleQuads quads = new ArticleQuads(workshop.iris(), workshop.run());
        try (PartFiles files = new PartFiles(fileSystem, folder, part, attempt, quads)) {
            Pipeline pipeline = new Pipeline(workshop.reader(), workshop.extractor(), files, 1, new StageTimes());
            for (Share share : part.shares()) {
                try (ShareReader reader = new ShareReader(fileSystems, share, place -> isFirst(place))) {
                    pipeline.run(readings(reader), workshop.given(), outcome -> outcomes.add(Report.Line.of(outcome)));
                }
                for (Outcome outcome : repeatedOf(share)) {
                    outcomes.add(Report.Line.of(outcome));
                }
            }
            files.commit();
        }
        return new Report(outcomes);
    }

    private boolean isFirst(long place) {
        return !repeated.value().contains(place);
    }

    private List<Outcome> repeatedOf(Share share) {
        return repeated.value().stream()
                .filter(place -> place >>> Integer.SIZE == share.number() && share.holds(place.intValue()))
                .map(place -> (Outcome) new Outcome.Unchanged(share.source(), ""))
                .toList();
    }

    private static Stream<Reading> readings(ShareReader reader) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(reader, 0), false)
                .map(ShareReader.Placed::reading);
    }
}
