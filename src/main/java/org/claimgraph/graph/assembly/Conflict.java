package org.claimgraph.graph.assembly;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Terms;
import org.claimgraph.model.RoleName;
import org.claimgraph.model.Tense;

/**
 * Whether two claims speak of the same matter, so that they cannot both be true if one says what the other excludes. Doubt is resolved
 * against a contradiction: better none than one that is none.
 */
final class Conflict {
    /** Claims without a time of their own speak of the same time when their articles appeared within so many days. */
    private static final long DAYS = 31;

    private static final Node TIME = Terms.node(RoleName.TIME);
    private static final Node MANNER = Terms.node(RoleName.MANNER);
    private static final Node PAST = Terms.node(Tense.PAST);
    private static final Node TIMELESS = Terms.node(Tense.TIMELESS);

    private final DatasetGraph dataset;
    private final Identity identity;
    private final Map<Node, Map<Node, Set<String>>> known = new HashMap<>();

    Conflict(DatasetGraph dataset, Identity identity) {
        this.dataset = dataset;
        this.identity = identity;
    }

    /**
     * Whether {@code no}, a denial, denies what {@code yes} says: all that it restricts itself to is said there, and nothing is that makes something
     * else of it ("not responsible", "responsible for the delay"); and it was not told before what had not happened then.
     */
    boolean denies(Evidence no, Evidence yes) {
        Map<Node, Set<String>> denied = circumstances(no);
        Map<Node, Set<String>> said = circumstances(yes);
        return sameMatter(no, yes)
                && covers(denied, said)
                && said.keySet().stream()
                        .allMatch(role -> role.equals(TIME) || role.equals(MANNER) || denied.containsKey(role))
                && !isEarlier(no, yes);
    }

    /** Whether what one says has not happened so far may have happened before the other told it. */
    private static boolean isEarlier(Evidence no, Evidence yes) {
        return no.tense().equals(PAST)
                && no.origin().published().flatMap(Conflict::day).stream()
                        .anyMatch(day -> yes.origin().published().flatMap(Conflict::day).stream()
                                .anyMatch(day::isBefore));
    }

    /** Whether two claims with different values give them for one thing: neither restricts itself to what the other does not say. */
    boolean differ(Evidence one, Evidence other) {
        return sameMatter(one, other) && circumstances(one).equals(circumstances(other));
    }

    /** Whether two entities are countries, and not one. */
    boolean areCountries(Node one, Node other) {
        return !one.equals(other)
                && label(one)
                        .flatMap(a -> label(other).map(b -> CountryNames.differ(a, b)))
                        .orElse(false);
    }

    private Optional<String> label(Node entity) {
        return dataset.stream(Node.ANY, entity, Standard.PREF_LABEL, Node.ANY)
                .findFirst()
                .map(quad -> quad.getObject().getLiteralLexicalForm());
    }

    private boolean sameMatter(Evidence one, Evidence other) {
        boolean oneVoice = one.origin().article().equals(other.origin().article())
                && one.speaker().equals(other.speaker());
        return one.committed()
                && other.committed()
                && one.understood()
                && other.understood()
                && !oneVoice
                && (one.tense().equals(other.tense())
                        || one.tense().equals(TIMELESS)
                        || other.tense().equals(TIMELESS))
                && sameTime(one, other);
    }

    private boolean sameTime(Evidence one, Evidence other) {
        Set<String> times = circumstances(one).getOrDefault(TIME, Set.of());
        Set<String> others = circumstances(other).getOrDefault(TIME, Set.of());
        if (!times.isEmpty() && !others.isEmpty()) {
            return times.stream().anyMatch(a -> others.stream().anyMatch(b -> overlap(a, b)));
        }
        Optional<LocalDate> day = one.origin().published().flatMap(Conflict::day);
        Optional<LocalDate> otherDay = other.origin().published().flatMap(Conflict::day);
        return day.isEmpty()
                || otherDay.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(day.get(), otherDay.get())) <= DAYS;
    }

    /** ISO 8601: {@code 2031-04} holds {@code 2031-04-28}. */
    private static boolean overlap(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && (one.startsWith(other) || other.startsWith(one));
    }

    private static boolean covers(Map<Node, Set<String>> narrow, Map<Node, Set<String>> wide) {
        return narrow.entrySet().stream()
                .filter(role -> !role.getKey().equals(TIME) || !wide.containsKey(TIME))
                .allMatch(role -> !Collections.disjoint(role.getValue(), wide.getOrDefault(role.getKey(), Set.of())));
    }

    private Map<Node, Set<String>> circumstances(Evidence evidence) {
        return known.computeIfAbsent(evidence.claim(), claim -> evidence.circumstances(dataset, identity));
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
