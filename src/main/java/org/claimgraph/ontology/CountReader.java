package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimgraph.model.Argument;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Mention;
import org.claimgraph.model.MentionKind;
import org.claimgraph.model.Value;

/** How many there are of what a phrase names: "two troops", "at least 40 armoured vehicles". */
final class CountReader {
    private static final String ATTRIBUTE = "https://w3id.org/claimgraph#hasAttribute";
    private static final String INTEGER = "http://www.w3.org/2001/XMLSchema#integer";
    private static final int LONGEST = 5;
    private static final int LONGEST_CAP = 3;
    private static final Set<EntityType> COUNTED = EnumSet.of(
            EntityType.PERSON,
            EntityType.ORGANIZATION,
            EntityType.GROUP,
            EntityType.FACILITY,
            EntityType.PRODUCT,
            EntityType.EVENT);

    private final Wording wording;
    private final Things things;
    private final FunctionWords functions;
    private final Optional<Relation> attribute;
    private final Numbers numbers = new Numbers();
    private final Set<String> measures = new HashSet<>();

    CountReader(Wording wording, Things things, FunctionWords functions, Relations relations) {
        this.wording = wording;
        this.things = things;
        this.functions = functions;
        this.attribute = relations.find(ATTRIBUTE);
        for (String[] row : Table.read("lexicon/entity-measures.tsv")) {
            measures.add(row[0]);
            measures.addAll(Inflection.plurals(row[0]));
        }
    }

    /** The facts, given all {@code mentions} and what else is {@code known}: what no mention covers is counted where that speaks of it. */
    List<Reading> read(Collection<Mention> mentions, List<Reading> known) {
        List<Reading> result = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        attribute.ifPresent(relation -> {
            mentions.forEach(mention -> described(mention, relation, told).ifPresent(result::add));
            for (int i = 0; i < wording.size(); i++) {
                if (!told.contains(i)) {
                    bare(i, relation)
                            .filter(found -> known.stream().anyMatch(fact -> speaksOf(fact, found)))
                            .ifPresent(result::add);
                }
            }
        });
        return result;
    }

    /** The number that opens the description {@code mention}. */
    private Optional<Reading> described(Mention mention, Relation relation, Set<Integer> told) {
        int at = wording.at(mention.span().start());
        int to = wording.until(mention.span().end());
        while (at < to && numbers.value(wording.lower(at)).isEmpty() && mayComeBefore(wording.lower(at))) {
            at++;
        }
        boolean isCounted = mention.kind() == MentionKind.NOMINAL
                && COUNTED.contains(mention.type())
                && at + 1 < to
                && isNounWord(at + 1)
                && !measures.contains(wording.lower(at + 1))
                && !wording.lower(to).equals("-")
                && !isShared(to)
                && !isPartOfName(at - 1);
        return isCounted
                ? reading(at, Argument.of(wording.span(at + 1, to)).denoting(mention.entity()), relation, told)
                : Optional.empty();
    }

    private boolean mayComeBefore(String word) {
        return functions.is(word, "determiner") || numbers.isBound(word);
    }

    private boolean isNounWord(int i) {
        return wording.isWord(i) && !functions.isAny(wording.lower(i));
    }

    /** The number at word {@code at} before a noun in the plural that no mention covers: "22 bridges". */
    private Optional<Reading> bare(int at, Relation relation) {
        if (numbers.value(wording.lower(at)).isEmpty() || isPartOfName(at - 1)) {
            return Optional.empty();
        }
        int to = 0;
        for (int i = at + 1; i <= at + LONGEST && isNounWord(i) && !measures.contains(wording.lower(i)); i++) {
            to = wording.word(i).isPlural() && things.startingAt(i).isEmpty() ? i + 1 : to;
        }
        to = wording.lower(to).equals("-") || isShared(to) ? 0 : to;
        return to == 0
                ? Optional.empty()
                : reading(at, Argument.of(wording.span(at + 1, to)), relation, new HashSet<>());
    }

    private static boolean speaksOf(Reading fact, Reading count) {
        return fact.subject().span().overlaps(count.predicate())
                || fact.object().span().overlaps(count.predicate());
    }

    /** Whether word {@code i} makes a number after it a part of a name, a date or a sum: "Route 9", "$3". */
    private boolean isPartOfName(int i) {
        return "$€£-/".contains(wording.lower(i)) && i >= 0
                || wording.isWord(i) && wording.word(i).isCapitalised() && !functions.isAny(wording.lower(i))
                || wording.lower(i).equals(".") && functions.is(wording.lower(i - 1), "calendar")
                || functions.is(wording.lower(i), "calendar")
                || functions.is(wording.lower(i), "preposition")
                        && numbers.value(wording.lower(i - 1)).isPresent();
    }

    /** Whether the number at word {@code at} counts nothing: "one" of a sort, "one of every nine", "fewer than nine". */
    private boolean isShare(int at) {
        return wording.lower(at).equals("one")
                || functions.is(wording.lower(at - 1), "distributive")
                || IntStream.range(Math.max(0, at - LONGEST_CAP), at)
                        .anyMatch(from -> numbers.isCap(wording.joined(from, at)));
    }

    /** Whether the number before a noun that ends before word {@code to} counts what follows, too: "100 soldiers and police officers". */
    private boolean isShared(int to) {
        return wording.lower(to).equals("and")
                && isNounWord(to + 1)
                && !wording.word(to + 1).isCapitalised()
                && numbers.value(wording.lower(to + 1)).isEmpty()
                && IntStream.rangeClosed(to + 1, to + 2)
                        .anyMatch(i -> isNounWord(i) && wording.word(i).isPlural());
    }

    private Optional<Reading> reading(int at, Argument counted, Relation relation, Set<Integer> told) {
        Optional<String> number = isShare(at) ? Optional.empty() : numbers.value(wording.lower(at));
        number.ifPresent(n -> told.add(at));
        return number.map(n -> new Reading(
                relation,
                counted,
                Argument.of(wording.span(at, at + 1), new Value(n, Optional.of(INTEGER))),
                wording.span(at, at + 1),
                "be " + wording.lower(at),
                Optional.empty(),
                false));
    }
}
