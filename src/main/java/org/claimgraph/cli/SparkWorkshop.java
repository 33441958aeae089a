package org.claimgraph.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.ontology.Ontology;
import org.claimgraph.ontology.OntologyException;
import org.claimgraph.pipeline.Extractor;
import org.claimgraph.spark.Workshop;
import org.claimgraph.text.ArticleReader;

/**
 * The parts of the program on a machine of a cluster: what the user chose is sent there, and the parts are made of it once in a process.
 *
 * @param base of all identifiers
 * @param captured when the job was started
 * @param published of all articles; nothing, or one
 * @param publisher of all articles; nothing, or one
 * @param authors of all articles
 * @param ontology texts of what the user adds to the ontology
 * @param linked whether names are linked
 * @param runSettings what tells these choices from others in the settings of a run
 */
record SparkWorkshop(
        String base,
        Instant captured,
        List<String> published,
        List<String> publisher,
        List<String> authors,
        List<String> ontology,
        boolean linked,
        String runSettings)
        implements Workshop {
    private static final long serialVersionUID = 1;

    /** The extractors of this process, by the choices they were made of: one in nearly all cases. */
    private static final ConcurrentMap<SparkWorkshop, Extractor> EXTRACTORS = new ConcurrentHashMap<>();

    /** The workshop of these choices. */
    static SparkWorkshop of(
            Iris iris, Instant captured, Metadata given, List<String> ontology, boolean linked, String runSettings) {
        return new SparkWorkshop(
                iris.base(),
                captured,
                given.published().stream().toList(),
                given.publisher().stream().toList(),
                given.authors(),
                ontology,
                linked,
                runSettings);
    }

    @Override
    public Extractor extractor() {
        return EXTRACTORS.computeIfAbsent(this, choices -> parts().extractor(choices::knowledge, linked));
    }

    private Ontology knowledge() {
        try {
            return Ontology.with(ontology);
        } catch (OntologyException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    @Override
    public ArticleReader reader() {
        return parts().articleReader();
    }

    @Override
    public Metadata given() {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                authors,
                publisher.stream().findAny(),
                published.stream().findAny(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Run run() {
        return parts().run(runSettings);
    }

    @Override
    public Iris iris() {
        return new Iris(base);
    }

    @Override
    public String settings() {
        return run() + " " + given();
    }

    private Parts parts() {
        return Parts.ofThisMachine(iris(), InstantSource.fixed(captured), Console.system());
    }
}
