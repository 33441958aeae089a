package org.claimgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.model.NearDuplicateKey;

/**
 * Which version of an article revises which ({@code prov:wasRevisionOf}), derived from the articles of a dataset into a graph of its
 * own.
 *
 * <p>Versions are articles with the same URL and another text; of articles without a URL, those of the same input with a similar text.
 * They are ordered by the date of their last change (of publication, where they give none), then by when they were captured. The older
 * ones stay as they are.
 */
public final class Revisions {
    /** The named graph that holds them; it can be rebuilt from the graphs of the articles. */
    public static final Node GRAPH = NodeFactory.createURI(Vocabulary.NAMESPACE + "revisions");

    /** Of 64 bits: two unrelated texts differ in 32 ± 4. */
    private static final int MOST_DIFFERENT_BITS = 20;

    private static final Comparator<Version> OLDEST_FIRST = Comparator.comparing(Version::changed)
            .thenComparing(Version::captured)
            .thenComparing(v -> v.article().getURI());

    private final DatasetGraph dataset;

    /** Of {@code dataset}, inside one of its write transactions. */
    public Revisions(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    private record Version(Node article, String changed, String captured, NearDuplicateKey key) {}

    /** Where the versions of one article meet: the property that they share, and its value. */
    public record Meeting(Node property, Node value) {}

    /** Where the versions of the article in graph {@code article} meet, or nothing when there is no such article. */
    public Optional<Meeting> meeting(Node article) {
        return meeting(article, Standard.URL).or(() -> meeting(article, Vocabulary.INPUT));
    }

    private Optional<Meeting> meeting(Node article, Node property) {
        return object(article, property).map(value -> new Meeting(property, value));
    }

    /** Says anew which versions revise which, at the places where articles came or went. */
    public void update(Collection<Meeting> meetings) {
        for (Meeting meeting : new LinkedHashSet<>(meetings)) {
            List<Version> versions = versions(meeting);
            versions.forEach(
                    version -> dataset.deleteAny(GRAPH, version.article(), Standard.WAS_REVISION_OF, Node.ANY));
            for (int i = 1; i < versions.size(); i++) {
                Version older = versions.get(i - 1);
                Version newer = versions.get(i);
                if (meeting.property().equals(Standard.URL) || isSimilar(older, newer)) {
                    dataset.add(GRAPH, newer.article(), Standard.WAS_REVISION_OF, older.article());
                }
            }
        }
    }

    /** Forgets what was said of an article that is about to leave. */
    public void forget(Node article) {
        dataset.deleteAny(GRAPH, article, Standard.WAS_REVISION_OF, Node.ANY);
        dataset.deleteAny(GRAPH, Node.ANY, Standard.WAS_REVISION_OF, article);
    }

    private static boolean isSimilar(Version one, Version other) {
        return one.key().distance(other.key()) <= MOST_DIFFERENT_BITS;
    }

    private List<Version> versions(Meeting meeting) {
        Set<Node> articles = new LinkedHashSet<>();
        dataset.find(Node.ANY, Node.ANY, meeting.property(), meeting.value())
                .forEachRemaining(quad -> articles.add(quad.getGraph()));
        List<Version> versions = new ArrayList<>();
        for (Node article : articles) {
            if (meeting(article).filter(meeting::equals).isPresent()) {
                versions.add(version(article));
            }
        }
        versions.sort(OLDEST_FIRST);
        return versions;
    }

    private Version version(Node article) {
        Function<Node, String> text = property ->
                object(article, property).map(Node::getLiteralLexicalForm).orElse("");
        String modified = text.apply(Standard.DATE_MODIFIED);
        return new Version(
                article,
                modified.isEmpty() ? text.apply(Standard.DATE_PUBLISHED) : modified,
                text.apply(Vocabulary.CAPTURED),
                NearDuplicateKey.parse(text.apply(Vocabulary.NEAR_DUPLICATE_KEY)));
    }

    private Optional<Node> object(Node article, Node property) {
        var quads = dataset.find(article, article, property, Node.ANY);
        return quads.hasNext() ? Optional.of(quads.next()).map(Quad::getObject) : Optional.empty();
    }
}
