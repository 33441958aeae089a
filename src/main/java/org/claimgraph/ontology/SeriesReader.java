package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;

/**
 * The facts of a row of verbs that share one subject, each with a list of objects: "Near Ovar the army captured a bridge; destroyed two
 * tunnels, a depot, and a tank; and shelled the town". No tree is needed: what opens a member of the row is a verb of the lexicon in its past
 * form between a joint and a determiner or number. The subject and the phrases before it are those of the last claim before.
 */
final class SeriesReader {
    private final Wording wording;
    private final FrameLexicon lexicon;
    private final ClauseReader clauses;
    private final FrameMatcher matcher;
    private final ListReader lists;

    SeriesReader(Wording wording, FrameLexicon lexicon, ClauseReader clauses, FrameMatcher matcher, ListReader lists) {
        this.wording = wording;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.matcher = matcher;
        this.lists = lists;
    }

    /** The facts, given all {@code claims}. */
    List<Reading> read(List<Claim> claims) {
        List<Claim> ordered = claims.stream()
                .filter(claim -> claim.subject().isPresent())
                .sorted(Comparator.comparing(claim -> claim.predicate().span()))
                .toList();
        List<Reading> result = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Claim claim = ordered.get(i);
            int verb = wording.until(claim.predicate().span().end()) - 1;
            boolean isFirst = i == 0
                    || !ordered.get(i - 1)
                            .predicate()
                            .span()
                            .equals(claim.predicate().span());
            if (isFirst
                    && isVerb(verb)
                    && claim.subject().get().span().end()
                            <= claim.predicate().span().start()) {
                row(claim, verb, result);
            }
        }
        return result;
    }

    private boolean isVerb(int i) {
        return lexicon.verbOf(wording.lower(i)).isPresent() && lists.opensItem(i + 1);
    }

    /** Reads the row that the verb of {@code claim}, word number {@code verb}, opens. */
    private void row(Claim claim, int verb, List<Reading> into) {
        Map<Slot, List<Argument>> shared =
                new LinkedHashMap<>(clauses.read(claim).slots());
        shared.remove(Slot.OBJECT);
        shared.remove(Slot.SECOND);
        Optional<Integer> next = Optional.of(verb);
        while (next.isPresent()) {
            int at = next.get();
            List<Argument> items = lists.read(at + 1);
            if (items.isEmpty()) {
                return;
            }
            if (at != verb || items.size() > 1) {
                members(claim, at, items, shared, into);
            }
            next = next(wording.until(items.get(items.size() - 1).span().end()));
        }
    }

    private void members(
            Claim claim, int verb, List<Argument> items, Map<Slot, List<Argument>> shared, List<Reading> into) {
        Map<Slot, List<Argument>> slots = new LinkedHashMap<>(shared);
        slots.put(Slot.OBJECT, items);
        String lemma = lexicon.verbOf(wording.lower(verb)).orElseThrow();
        var around =
                new FrameMatcher.Surroundings(slots, wording.span(verb, verb + 1), lemma, Optional.of(claim), false);
        lexicon.verb(lemma).forEach(frame -> into.addAll(matcher.match(frame, around)));
    }

    /** The next verb of the row, where the joint of a series stands at {@code at}: ";", ", and", "; and", "and". */
    private Optional<Integer> next(int at) {
        int to = at;
        while (wording.lower(to).equals(";")
                || wording.lower(to).equals(",")
                || wording.lower(to).equals("and")) {
            to++;
        }
        return to > at && isVerb(to) ? Optional.of(to) : Optional.empty();
    }
}
