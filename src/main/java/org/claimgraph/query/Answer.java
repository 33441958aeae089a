package org.claimgraph.query;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * An answer to a named question: a claim, and the sentence that supports it.
 *
 * @param claim IRI of the claim
 * @param polarity {@code positive} or {@code negative}
 * @param certainty how far the voice commits itself
 * @param voice who says it: a name, the words of the text, {@code somebody}, or {@code the article} itself
 * @param attitude how the voice stands to it: {@code saying}, {@code belief} …; empty in the article's own voice
 * @param within who says that the voice says it, where the text has it at second hand
 * @param subject name or words of the subject
 * @param predicate words of the predicate
 * @param object words of the object
 * @param roles names and words of its other arguments
 * @param when words and values of its times
 * @param where words of its places
 * @param sentence the sentence that carries the claim, as it stands in the text
 * @param title headline of the article, or the input it came from
 * @param publisher outlet
 * @param published date, as precise as it is known
 * @param article IRI of the article
 */
public record Answer(
        String claim,
        String polarity,
        String certainty,
        String voice,
        Optional<String> attitude,
        Optional<String> within,
        String subject,
        String predicate,
        Optional<String> object,
        Optional<String> roles,
        Optional<String> when,
        Optional<String> where,
        String sentence,
        String title,
        Optional<String> publisher,
        Optional<String> published,
        String article) {
    static Answer of(Binding row) {
        return new Answer(
                text(row, "claim"),
                text(row, "polarity"),
                text(row, "certainty"),
                text(row, "voice"),
                find(row, "attitude"),
                find(row, "within"),
                text(row, "subject"),
                text(row, "predicate"),
                find(row, "object"),
                find(row, "roles"),
                find(row, "when"),
                find(row, "where"),
                text(row, "sentence"),
                text(row, "title"),
                find(row, "publisher"),
                find(row, "published"),
                text(row, "article"));
    }

    private static Optional<String> find(Binding row, String variable) {
        return Optional.ofNullable(row.get(Var.alloc(variable)))
                .map(Answer::text)
                .filter(text -> !text.isEmpty());
    }

    private static String text(Binding row, String variable) {
        return find(row, variable).orElse("");
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /**
     * The answer in a few lines for people: what is claimed, by whom and how, then the sentence and where it stands, then the claim's IRI.
     */
    @Override
    public String toString() {
        StringBuilder result = new StringBuilder(subject).append(" | ").append(predicate);
        object.ifPresent(words -> result.append(" | ").append(words));
        roles.ifPresent(words -> result.append(" | ").append(words));
        when.ifPresent(words -> result.append(" | when: ").append(words));
        where.ifPresent(words -> result.append(" | where: ").append(words));
        result.append("\n    ").append(voice);
        within.ifPresent(outer -> result.append(", as told by ").append(outer));
        result.append(" (").append(polarity).append(", ").append(certainty);
        attitude.ifPresent(word -> result.append(", ").append(word));
        result.append(")\n    “").append(sentence.replaceAll("\\s+", " ")).append("”\n    ");
        publisher.ifPresent(name -> result.append(name).append(", "));
        published.ifPresent(date -> result.append(date).append(", "));
        return result.append(title).append("\n    ").append(claim).toString();
    }
}
