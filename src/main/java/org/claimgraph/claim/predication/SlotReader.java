package org.claimgraph.claim.predication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.claim.predication.RoleReader.Found;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.tree.NounPhrases;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Role;

/** Objects, complements and roles of a predicate, each phrase in one place. */
final class SlotReader {
    private static final Set<String> ASKING = Set.of("why", "how", "whether");

    private final ClauseTree tree;
    private final Sentence sentence;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Prepositions prepositions;
    private final ObjectElsewhere elsewhere;
    private final Arguments arguments;
    private final RoleReader roleReader;

    SlotReader(ClauseTree tree, NounPhrases phrases, Subjects subjects, Arguments arguments, RoleReader roleReader) {
        this.tree = tree;
        this.sentence = tree.sentence();
        this.phrases = phrases;
        this.subjects = subjects;
        this.prepositions = new Prepositions(sentence);
        this.elsewhere = new ObjectElsewhere(tree, subjects);
        this.arguments = arguments;
        this.roleReader = roleReader;
    }

    /** The slots of the predicate whose verbs are {@code chain}. */
    Slots read(List<Integer> chain) {
        int head = chain.get(chain.size() - 1);
        BitSet words = PredicateWords.of(tree, chain);
        List<Found> roles = new ArrayList<>();
        List<Argument> objects = objects(head, roles);
        for (int verb : chain) {
            for (int child : sentence.children(verb)) {
                if (!chain.contains(child)) {
                    roles.addAll(roleReader.of(verb, child));
                    if (!words.get(child)) {
                        roleReader.ofAdverb(verb, child).ifPresent(roles::add);
                    }
                }
            }
        }
        List<Integer> preposition = tree.isCopular(head) ? prepositions.of(head) : List.of();
        if (objects.isEmpty()) {
            Optional<Found> governed =
                    roles.stream().filter(f -> roleReader.isObject(head, f)).findFirst();
            if (governed.isPresent()) {
                int noun = governed.get().head();
                preposition = prepositions.of(noun);
                roles.removeIf(f -> phrases.conjuncts(noun).contains(f.head()));
                objects = object(noun, roles);
            }
        }
        if (!objects.isEmpty() && elsewhere.described(head).isPresent()) {
            Optional<Found> stranded =
                    roles.stream().filter(roleReader::isStranded).findFirst();
            preposition = stranded.map(f -> List.of(f.head())).orElse(preposition);
            stranded.ifPresent(roles::remove);
        }
        List<Role> ordered = roles.stream()
                .map(roleReader::withPreposition)
                .sorted(Comparator.comparing(r -> r.argument().span()))
                .toList();
        return new Slots(preposition, objects, ordered);
    }

    /**
     * The subject at {@code head}, without what the predicate {@code words} bring along ("soldiers" of "soldiers wounded in May") and
     * without times that name no name ("the Council" of "the Council on Friday").
     */
    Argument subject(int head, BitSet words) {
        if (sentence.is(head, "csubj") && tree.isPredicate(head)) {
            return arguments.clause(head);
        }
        Set<Integer> cut = sentence.children(head).stream()
                .filter(c -> words.get(c)
                        || sentence.is(c, "acl") && sentence.subtree(c).intersects(words))
                .collect(Collectors.toSet());
        cut.addAll(arguments.timesAfterName(head));
        return cut.isEmpty() ? arguments.at(head) : arguments.at(head, cut);
    }

    /** The times that stand after the name at {@code head} and say when what it did was done. */
    List<Role> timesAfterName(int head, List<Role> others) {
        return arguments.timesAfterName(head).stream()
                .map(roleReader::role)
                .filter(role -> others.stream()
                        .noneMatch(other ->
                                other.argument().span().overlaps(role.argument().span())))
                .toList();
    }

    private List<Argument> objects(int head, List<Found> roles) {
        if (tree.isCopular(head)) {
            return object(head, roles);
        }
        if (tree.isExistential(head)) {
            return tree.ownSubject(head).stream()
                    .mapToObj(arguments::conjuncts)
                    .flatMap(List::stream)
                    .toList();
        }
        for (int child : sentence.children(head, "obj")) {
            OptionalInt meant = subjects.antecedent(child, head);
            if (meant.isPresent()) {
                return meant.getAsInt() == child
                        ? object(child, roles)
                        : List.of(arguments.described(meant.getAsInt(), head));
            }
        }
        for (int child : sentence.children(head, "xcomp")) {
            return tree.isPredicate(child) ? List.of(arguments.clause(child)) : arguments.conjuncts(child);
        }
        for (int child : sentence.children(head, "ccomp")) {
            if (sentence.subtree(child).nextSetBit(0) > head) {
                return List.of(arguments.clause(child));
            }
        }
        for (int child : sentence.children(head, "advcl")) {
            if (isAsked(child, head)) {
                return List.of(arguments.clause(child));
            }
        }
        OptionalInt described = elsewhere.described(head);
        return described.isPresent()
                ? List.of(arguments.described(described.getAsInt(), head))
                : elsewhere.shared(head).stream()
                        .mapToObj(arguments::conjuncts)
                        .flatMap(List::stream)
                        .toList();
    }

    /** Whether a clause says what is asked or told, and not when or where: "could not explain → why it was closed". */
    private boolean isAsked(int clause, int verb) {
        int first = sentence.subtree(clause).nextSetBit(0);
        return first > verb
                && ASKING.contains(sentence.token(first).lower())
                && !sentence.token(first - 1).text().equals(",");
    }

    /** The object at {@code head}; the phrases that follow it become roles ("several attacks" of "several attacks on the bridge"). */
    private List<Argument> object(int head, List<Found> roles) {
        List<Integer> further = further(head);
        if (further.isEmpty()) {
            return arguments.conjuncts(head);
        }
        further.forEach(n -> roles.addAll(roleReader.at(n)));
        Set<Integer> cut = new HashSet<>(arguments.inner(head));
        cut.addAll(further);
        return List.of(arguments.at(head, cut));
    }

    /** The prepositional phrases after a single noun that do not say what it is, as those with "of" do. */
    private List<Integer> further(int head) {
        return phrases.conjuncts(head).size() > 1
                ? List.of()
                : sentence.children(head, "nmod").stream()
                        .filter(n -> n > head && !prepositions.of(n).isEmpty())
                        .filter(n -> !prepositions.stayInside(n))
                        .filter(n -> !phrases.isOneName(head, n))
                        .toList();
    }
}
