package org.claimgraph.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.claimgraph.source.Document;
import org.claimgraph.text.TextException;
import scala.Tuple2;

/** Part → the article of each of its documents, by its IRI, and the document's place: so that what occurs twice is extracted once. */
record Identify(Workshop workshop, FileSystems fileSystems) implements PairFlatMapFunction<Part, String, Long> {
    @Override
    public java.util.Iterator<Tuple2<String, Long>> call(Part part) {
        List<Tuple2<String, Long>> result = new ArrayList<>();
        for (Share share : part.shares()) {
            try (ShareReader reader = new ShareReader(fileSystems, share, place -> true)) {
                reader.forEachRemaining(placed -> {
                    if (placed.reading() instanceof Document document) {
                        try {
                            result.add(new Tuple2<>(
                                    workshop.reader()
                                            .read(document, workshop.given())
                                            .id(),
                                    placed.place()));
                        } catch (TextException e) {
                            // no article, so none that could occur twice; the outcome is told when it is extracted
                        }
                    }
                });
            }
        }
        return result.iterator();
    }
}
