package org.claimgraph.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A term of a closed list, with the word that stands for it in records and in the graph. */
public interface Labelled {
    /** The word for this term in records and in the graph. */
    String label();

    /** The term of {@code type} whose label is {@code label}, if there is one. */
    static <E extends Enum<E> & Labelled> Optional<E> find(Class<E> type, String label) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.label().equals(label))
                .findFirst();
    }

    /** All labels of {@code type}, for messages: {@code "past, present, future, timeless"}. */
    static <E extends Enum<E> & Labelled> String labels(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Labelled::label).collect(Collectors.joining(", "));
    }
}
