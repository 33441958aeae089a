package org.claimgraph.claim.predication;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.claim.tree.People;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Labelled;
import org.claimgraph.model.RoleName;

/**
 * The prepositions of a sentence and what they tell of the phrases after them, by {@code ontology/lexicon/prepositions.tsv} and, with the words
 * above them, {@code role-governors.tsv}.
 */
final class Prepositions {
    private static final Lexicon LEXICON = Lexicon.load("prepositions");
    private static final Lexicon GOVERNORS = Lexicon.load("role-governors");

    /** Roles whose name does not say which preposition introduces them. */
    private static final Set<RoleName> INTRODUCED = Set.of(
            RoleName.OTHER,
            RoleName.PLACE,
            RoleName.TIME,
            RoleName.TOPIC,
            RoleName.RECIPIENT,
            RoleName.PURPOSE,
            RoleName.MANNER);

    private final Sentence sentence;

    Prepositions(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The words of the preposition of the phrase at {@code head}: one, several ("out of"), or none. */
    List<Integer> of(int head) {
        List<Integer> all = sentence.children(head, "case");
        return all.isEmpty() || LEXICON.contains(text(all)) ? all : all.subList(0, 1);
    }

    /** The role that the phrase at {@code head} usually fills after its preposition. */
    RoleName role(int head) {
        String preposition = text(of(head));
        return LEXICON.value(preposition + " " + sentence.token(head).lower(), 1)
                .or(() -> governed(preposition, sentence.head(head), head))
                .or(() -> People.areMeant(sentence.token(head))
                        ? LEXICON.value(preposition + " somebody", 1)
                        : Optional.empty())
                .or(() -> LEXICON.value(preposition, 1))
                .flatMap(role -> Labelled.find(RoleName.class, role))
                .orElse(RoleName.OTHER);
    }

    /** The role of {@code head} after {@code preposition} that the word above it, or that word's object, tells: "spoke on", "published a report on". */
    private Optional<String> governed(String preposition, int governor, int head) {
        return governor < 0
                ? Optional.empty()
                : Stream.concat(Stream.of(governor), sentence.children(governor, "obj").stream())
                        .filter(word -> word < head)
                        .flatMap(word -> GOVERNORS.rows(sentence.token(word).lemma()).stream())
                        .filter(row -> row.get(1).equals(preposition))
                        .map(row -> row.get(2))
                        .findFirst();
    }

    /** The role of the clause of {@code verb} that opens with the preposition {@code mark}; it does not say where or to whom. */
    RoleName roleOfClause(int verb, int mark) {
        String preposition = sentence.token(mark).lower();
        return governed(preposition, sentence.head(verb), verb)
                .or(() -> LEXICON.value(preposition, 1))
                .flatMap(role -> Labelled.find(RoleName.class, role))
                .filter(role -> role != RoleName.PLACE && role != RoleName.RECIPIENT)
                .orElse(RoleName.OTHER);
    }

    /** Whether {@code word} is a preposition. */
    boolean contain(int word) {
        return LEXICON.contains(sentence.token(word).lower());
    }

    /** Whether the phrase at {@code head} is the object of a verb that has none: "rely on Egypt", "rejected by Hamas". */
    boolean makeObject(int head) {
        return LEXICON.has(text(of(head)), 2, "object");
    }

    /** Whether the phrase at {@code head} stays with the noun before it: "the price of tea". */
    boolean stayInside(int head) {
        return LEXICON.has(text(of(head)), 3, "inside");
    }

    /** Whether the phrase at {@code head}, if it names a time, says when: "on Friday", "in May". */
    boolean mayDate(int head) {
        String preposition = text(of(head));
        return LEXICON.has(preposition, 1, "place") || LEXICON.has(preposition, 4, "dates");
    }

    /**
     * The {@code words} of the phrase at {@code head} with those that introduce it, where the name of its role does not tell what these say: "out
     * of the contest", "after the vote", "even without maps", but "Ovar" of "in Ovar".
     */
    BitSet introduced(BitSet words, int head, RoleName role) {
        int first = words.nextSetBit(0);
        int from = first;
        while (from > 0 && introduces(from - 1, head)) {
            from--;
        }
        BitSet result = (BitSet) words.clone();
        if (INTRODUCED.contains(role)) {
            if (!isPlain(from, first, head, role)) {
                result.set(from, first);
            }
            sentence.children(head, "case").stream()
                    .filter(c -> first < c && (c < head || c == words.length()))
                    .forEach(result::set);
        }
        return result;
    }

    /** Whether {@code word} is a preposition of the phrase at {@code head}, or a part of one: "because → of". */
    private boolean introduces(int word, int head) {
        int first = sentence.is(word, "fixed") ? sentence.head(word) : word;
        return first >= 0 && sentence.is(first, "case", "mark") && sentence.head(first) == head;
    }

    private boolean isPlain(int from, int to, int head, RoleName role) {
        String words = text(IntStream.range(from, to).boxed().toList());
        boolean isName = sentence.token(head).isProper() && role != RoleName.OTHER;
        return LEXICON.has(words, 3, "said")
                || isName && LEXICON.has(words, 3, "named")
                || (isName || role == RoleName.TIME) && LEXICON.has(words, 3, "plain");
    }

    private String text(List<Integer> words) {
        return words.stream().map(w -> sentence.token(w).lower()).collect(Collectors.joining(" "));
    }
}
