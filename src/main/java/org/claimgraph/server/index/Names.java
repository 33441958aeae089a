package org.claimgraph.server.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.graph.assembly.Wording;
import org.claimgraph.model.Predicate;

/**
 * What entities and propositions of several articles have in common.
 *
 * <p>An entity that is linked is the same wherever the link is. One that is not is looked at together with those of the same name and type
 * in other articles, as long as somebody names it: a "minister" of one article is not the "minister" of another. That is for looking only;
 * in the store they stay apart.
 */
public final class Names {
    private Names() {}

    /** The key of an entity that is called by a name. */
    static String key(String iri, String label, String type, boolean named, Optional<String> link) {
        return link.map(known -> "link:" + known).orElseGet(() -> named ? "name:" + type + ":" + plain(label) : iri);
    }

    /** The key of a proposition; an article's IRI takes part where its subject means something only there. */
    static String proposition(Optional<String> subject, String predicate, String object, String article) {
        return subject.orElse(article) + "|" + predicate + "|" + object;
    }

    /**
     * Whether words say enough to be compared with what denies them, by the rule of {@link org.claimgraph.graph.assembly}: none of them is
     * vague, and a verb alone ({@code go}, {@code participate}) is not enough.
     */
    static boolean isClear(Predicate predicate, Optional<Thing> subject, Optional<Thing> object) {
        boolean whole = predicate.relation().isPresent() || predicate.lemma().matches(".*[ _].*");
        return (object.isPresent() || whole)
                && Stream.of(subject, object)
                        .flatMap(Optional::stream)
                        .allMatch(thing -> thing.entity().isPresent() || Wording.travels(thing.text()));
    }

    /** A text without regard to case, accents, blanks and a leading article. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }
}
