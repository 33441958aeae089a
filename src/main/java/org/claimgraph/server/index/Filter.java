package org.claimgraph.server.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which claims are wanted: those that meet all of it.
 *
 * @param about keys of entities, one of which is an argument of the claim
 * @param with keys of other entities, one of which is an argument of it too
 * @param by keys of entities, one of which is a voice of it
 * @param fields values that it has
 * @param from first day of publication, or a month or a year
 * @param to last day of publication, or a month or a year
 * @param words that it holds; the last one may be the beginning of a word
 * @param events whether only claims that tell an event are wanted
 * @param single whether only claims are wanted that one independent story alone carries
 */
public record Filter(
        List<String> about,
        List<String> with,
        List<String> by,
        Map<Field, String> fields,
        Optional<String> from,
        Optional<String> to,
        Optional<String> words,
        boolean events,
        boolean single) {
    /** All claims. */
    public static final Filter ALL = by(List.of());

    public Filter {
        about = List.copyOf(about);
        with = List.copyOf(with);
        by = List.copyOf(by);
        fields = Map.copyOf(fields);
    }

    /** All claims with one of these entities as an argument. */
    public static Filter about(List<String> keys) {
        return by(List.of()).with(keys);
    }

    /** All claims by one of these entities. */
    public static Filter by(List<String> keys) {
        return new Filter(
                List.of(),
                List.of(),
                keys,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }

    /** All claims with that value. */
    public static Filter of(Field field, String value) {
        return ALL.and(field, value);
    }

    /** This filter, for claims with that value only. */
    public Filter and(Field field, String value) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(fields);
        more.put(field, value);
        return new Filter(about, with, by, more, from, to, words, events, single);
    }

    /** This filter, for claims with one of these entities as an argument too. */
    public Filter with(List<String> keys) {
        List<String> others = new ArrayList<>(with);
        others.addAll(keys);
        return new Filter(about, others, by, fields, from, to, words, events, single);
    }

    /** This filter, for claims that one independent story alone carries. */
    public Filter alone() {
        return new Filter(about, with, by, fields, from, to, words, events, true);
    }
}
