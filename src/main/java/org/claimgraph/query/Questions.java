package org.claimgraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The named questions that ship with the product: those that {@code ontology/queries/questions.txt} lists. */
public final class Questions {
    private static final List<Question> ALL =
            read("questions.txt").lines().map(Questions::parse).toList();

    /** What a claim says: the second half of every question. */
    static final Question CLAIM = parse("claim");

    private Questions() {}

    private static Question parse(String name) {
        return Question.parse(read(name + ".rq"), read(name + ".cypher"));
    }

    /** All of them, by name. */
    public static List<Question> all() {
        return ALL;
    }

    /**
     * The question of that name.
     *
     * @throws QueryException where there is none
     */
    public static Question named(String name) {
        return ALL.stream()
                .filter(question -> question.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new QueryException(
                        "there is no question called '" + name + "'",
                        "The questions are " + ALL.stream().map(Question::name).collect(Collectors.joining(", "))));
    }

    private static String read(String file) {
        try (InputStream in = Questions.class.getResourceAsStream("/ontology/queries/" + file)) {
            if (in == null) {
                throw new IllegalStateException("ontology/queries/" + file + " is not packed with the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("ontology/queries/" + file + " cannot be read", e);
        }
    }
}
