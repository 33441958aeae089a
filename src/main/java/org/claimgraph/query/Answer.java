package org.claimgraph.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimgraph.model.Iris;

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
 * @param details what the question asks for beside the claim, such as {@code stories} of {@code support}, in its order
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
        String article,
        Map<String, String> details) {
    /** What stands between several values of one column. */
    static final String SEPARATOR = "\u001F";

    /** The names of the columns that every answer has, in order. */
    static final List<String> COLUMNS = List.of(
            "polarity",
            "certainty",
            "voice",
            "attitude",
            "within",
            "subject",
            "predicate",
            "object",
            "roles",
            "when",
            "where",
            "sentence",
            "title",
            "publisher",
            "published",
            "article");

    public Answer {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** An answer from texts by the names of their columns; what is missing or empty is not known. */
    static Answer of(Map<String, String> row, Map<String, String> details) {
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
                text(row, "article"),
                details);
    }

    private static Optional<String> find(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column))
                .filter(text -> !text.isEmpty())
                .map(Answer::joined);
    }

    /** Several values of one column, in one order. */
    private static String joined(String values) {
        return values.contains(SEPARATOR)
                ? Arrays.stream(values.split(SEPARATOR)).sorted().distinct().collect(Collectors.joining(", "))
                : values;
    }

    private static String text(Map<String, String> row, String column) {
        return find(row, column).orElse("");
    }

    /** What the answer has in {@code column}. */
    Optional<String> value(String column) {
        return switch (column) {
            case "claim" -> Optional.of(claim);
            case "polarity" -> Optional.of(polarity);
            case "certainty" -> Optional.of(certainty);
            case "voice" -> Optional.of(voice);
            case "attitude" -> attitude;
            case "within" -> within;
            case "subject" -> Optional.of(subject);
            case "predicate" -> Optional.of(predicate);
            case "object" -> object;
            case "roles" -> roles;
            case "when" -> when;
            case "where" -> where;
            case "sentence" -> Optional.of(sentence);
            case "title" -> Optional.of(title);
            case "publisher" -> publisher;
            case "published" -> published;
            case "article" -> Optional.of(article);
            default -> Optional.ofNullable(details.get(column)).filter(text -> !text.isEmpty());
        };
    }

    /**
     * The answer in a few lines for people: what is claimed, by whom and how, then the sentence and where it stands, then the claim's IRI.
     */
    @Override
    public String toString() {
        StringBuilder result = new StringBuilder();
        String note = details.entrySet().stream()
                .filter(detail ->
                        !Iris.isIri(detail.getValue()) && !detail.getValue().isEmpty())
                .map(detail -> detail.getKey() + " " + detail.getValue())
                .collect(Collectors.joining(", "));
        result.append(note.isEmpty() ? "" : "[" + note + "] ")
                .append(subject)
                .append(" | ")
                .append(predicate);
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
