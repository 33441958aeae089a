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
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.claim.tree.NounPhrases;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.TimeExpression;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Role;
import org.claimgraph.model.RoleName;
import org.claimgraph.model.Span;
import org.claimgraph.model.Value;

/** Objects, complements and roles of a predicate. */
final class SlotReader {
    private static final Lexicon ASIDES = Lexicon.load("asides");
    private static final Lexicon NEGATION = Lexicon.load("negation");
    private static final Set<String> OPENINGS = Set.of("that", "what", "how", "why", "where", "when", "whether", "who");

    private final Analysis analysis;
    private final ClauseTree tree;
    private final Sentence sentence;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Prepositions prepositions;
    private final ObjectElsewhere elsewhere;

    SlotReader(Analysis analysis, ClauseTree tree, NounPhrases phrases, Subjects subjects) {
        this.analysis = analysis;
        this.tree = tree;
        this.sentence = tree.sentence();
        this.phrases = phrases;
        this.subjects = subjects;
        this.prepositions = new Prepositions(sentence);
        this.elsewhere = new ObjectElsewhere(tree, subjects);
    }

    /** A role and the head word of its phrase. */
    private record Found(int head, Role role) {}

    /** The slots of the predicate whose verbs are {@code chain}. */
    Slots read(List<Integer> chain) {
        int head = chain.get(chain.size() - 1);
        List<Found> roles = new ArrayList<>();
        List<Argument> objects = objects(head, roles);
        for (int verb : chain) {
            for (int child : sentence.children(verb)) {
                if (!chain.contains(child)) {
                    roles.addAll(roles(verb, child));
                }
            }
        }
        List<Integer> preposition = tree.isCopular(head) ? prepositions.of(head) : List.of();
        if (objects.isEmpty()) {
            Optional<Found> governed =
                    roles.stream().filter(f -> isGoverned(head, f)).findFirst();
            if (governed.isPresent()) {
                int noun = governed.get().head();
                preposition = prepositions.of(noun);
                roles.removeIf(f -> phrases.conjuncts(noun).contains(f.head()));
                objects = object(noun, roles);
            }
        }
        if (!objects.isEmpty() && elsewhere.described(head).isPresent()) {
            Optional<Found> stranded = roles.stream().filter(this::isStranded).findFirst();
            preposition = stranded.map(f -> List.of(f.head())).orElse(preposition);
            stranded.ifPresent(roles::remove);
        }
        List<Role> ordered = roles.stream()
                .map(this::withPreposition)
                .sorted(Comparator.comparing(r -> r.argument().span()))
                .toList();
        return new Slots(preposition, objects, ordered);
    }

    /** Whether a role is only the preposition left of a phrase whose noun stands before the clause: "the plan they talked → about". */
    private boolean isStranded(Found found) {
        return sentence.token(found.head()).tag().equals("IN")
                && prepositions.contain(found.head())
                && sentence.subtree(found.head()).cardinality() == 1;
    }

    private Role withPreposition(Found found) {
        Role role = found.role();
        BitSet words = sentence.within(role.argument().span());
        Span introduced = analysis.span(sentence, prepositions.introduced(words, found.head(), role.name()));
        return new Role(
                role.name(),
                new Argument(
                        introduced, role.argument().entity(), role.argument().value()));
    }

    private List<Argument> objects(int head, List<Found> roles) {
        if (tree.isCopular(head)) {
            return object(head, roles);
        }
        if (tree.isExistential(head)) {
            return tree.ownSubject(head).stream()
                    .mapToObj(this::conjuncts)
                    .flatMap(List::stream)
                    .toList();
        }
        for (int child : sentence.children(head, "obj")) {
            OptionalInt meant = subjects.antecedent(child, head);
            if (meant.isPresent()) {
                return meant.getAsInt() == child ? object(child, roles) : List.of(described(meant.getAsInt(), head));
            }
        }
        for (int child : sentence.children(head, "xcomp")) {
            return tree.isPredicate(child) ? List.of(clause(child)) : conjuncts(child);
        }
        for (int child : sentence.children(head, "ccomp")) {
            if (sentence.subtree(child).nextSetBit(0) > head) {
                return List.of(clause(child));
            }
        }
        OptionalInt described = elsewhere.described(head);
        return described.isPresent()
                ? List.of(described(described.getAsInt(), head))
                : elsewhere.shared(head).stream()
                        .mapToObj(this::conjuncts)
                        .flatMap(List::stream)
                        .toList();
    }

    /** A clause without the further clauses that a comma divides from it. */
    private Argument clause(int head) {
        Set<Integer> cut = sentence.children(head, "advcl", "parataxis", "conj").stream()
                .filter(c -> c > head && phrases.followsComma(c) && tree.isPredicate(c))
                .collect(Collectors.toCollection(HashSet::new));
        sentence.children(head, "mark").stream()
                .limit(1)
                .filter(m ->
                        sentence.is(head, "advcl") && !sentence.token(m).tag().equals("TO"))
                .forEach(cut::add);
        return Argument.of(analysis.span(sentence, phrases.trimmed(sentence.subtree(head, cut), head)));
    }

    private List<Argument> conjuncts(int head) {
        return phrases.conjuncts(head).stream().map(this::argument).toList();
    }

    /** The object at {@code head}; the phrases that follow it become roles ("several attacks" of "several attacks on the bridge"). */
    private List<Argument> object(int head, List<Found> roles) {
        List<Integer> further = further(head);
        if (further.isEmpty()) {
            return conjuncts(head);
        }
        further.forEach(n -> roles.addAll(found(n, roleName(n))));
        Set<Integer> cut = new HashSet<>(inner(head));
        cut.addAll(further);
        return List.of(argument(head, cut));
    }

    /** The prepositional phrases after a single noun that do not say what it is, as those with "of" do. */
    private List<Integer> further(int head) {
        return phrases.conjuncts(head).size() > 1
                ? List.of()
                : sentence.children(head, "nmod").stream()
                        .filter(n -> n > head && !prepositions.of(n).isEmpty())
                        .filter(n -> !prepositions.stayInside(n))
                        .toList();
    }

    /** The argument at {@code head}. */
    Argument argument(int head) {
        return argument(head, inner(head));
    }

    /** The noun that the relative clause of {@code verb} describes, without that clause. */
    private Argument described(int noun, int verb) {
        Set<Integer> cut = new HashSet<>(inner(noun));
        sentence.children(noun).stream().filter(c -> sentence.isWithin(verb, c)).forEach(cut::add);
        return argument(noun, cut);
    }

    private Argument argument(int head, Set<Integer> cut) {
        BitSet words = phrases.words(head, cut);
        Span span = analysis.span(sentence, words);
        return analysis.time(sentence.index(), head)
                .map(t -> Argument.of(span, value(t)))
                .orElse(Argument.of(span));
    }

    private static Value value(TimeExpression time) {
        return new Value(time.value(), Optional.empty());
    }

    /**
     * The subject at {@code head}, without what the predicate {@code words} bring along ("soldiers" of "soldiers wounded in May") and
     * without times that name no name ("the Council" of "the Council on Friday").
     */
    Argument subject(int head, BitSet words) {
        if (sentence.is(head, "csubj") && tree.isPredicate(head)) {
            return clause(head);
        }
        Set<Integer> cut = sentence.children(head).stream()
                .filter(c -> words.get(c)
                        || sentence.is(c, "acl") && sentence.subtree(c).intersects(words))
                .collect(Collectors.toSet());
        cut.addAll(timesAfterName(head));
        return cut.isEmpty() ? argument(head) : argument(head, cut);
    }

    /** The times that stand after the name at {@code head} and say when what it did was done. */
    List<Role> timesAfterName(int head, List<Role> others) {
        return timesAfterName(head).stream()
                .map(this::role)
                .filter(role -> others.stream()
                        .noneMatch(other ->
                                other.argument().span().overlaps(role.argument().span())))
                .toList();
    }

    private List<Integer> timesAfterName(int head) {
        return sentence.token(head).isProper()
                ? sentence.children(head, "nmod").stream()
                        .filter(child -> child > head && time(child).isPresent())
                        .filter(prepositions::mayDate)
                        .toList()
                : List.of();
    }

    /** What depends on a copula's complement but belongs to the clause. */
    private Set<Integer> inner(int head) {
        if (!tree.isCopular(head)) {
            return Set.of();
        }
        List<Integer> cut = new ArrayList<>(sentence.children(head, "obl", "advcl", "advmod", "xcomp", "ccomp"));
        cut.removeIf(c -> sentence.is(c, "advmod")
                        && c == head - 1
                        && !sentence.token(head).isNoun()
                || isRestriction(c)
                || isMeasure(c));
        return Set.copyOf(cut);
    }

    /** Whether a word says how far "not" goes: "not → just a market". */
    private boolean isRestriction(int word) {
        return word > 0
                && NEGATION.has(sentence.token(word).lower(), 1, "restriction")
                && NEGATION.has(sentence.token(word - 1).lower(), 1, "adverb");
    }

    private List<Found> roles(int verb, int child) {
        if (sentence.is(child, "iobj")) {
            return found(child, RoleName.RECIPIENT);
        }
        if (isComplement(verb, child)) {
            return found(child, RoleName.OTHER);
        }
        if (isMeasure(child)) {
            return List.of();
        }
        if (isGoverned(verb, child)) {
            return List.of(new Found(
                    child,
                    new Role(
                            prepositions.roleOfClause(
                                    sentence.children(child, "mark").get(0)),
                            clause(child))));
        }
        if (isDescription(verb, child)) {
            return List.of(new Found(child, new Role(RoleName.OTHER, argument(child))));
        }
        if (isDoneByObject(verb, child) || isToldToObject(verb, child) || isCause(verb, child)) {
            return List.of(new Found(child, new Role(RoleName.OTHER, clause(child))));
        }
        if (tree.isPurposeOfPassive(child)) {
            return List.of(new Found(child, new Role(RoleName.PURPOSE, clause(child))));
        }
        if (subjects.isRelativePlace(verb, child)) {
            return List.of(new Found(child, new Role(RoleName.PLACE, described(sentence.head(verb), verb))));
        }
        if (sentence.is(child, "obl") && subjects.isRelative(child)) {
            OptionalInt meant = subjects.antecedent(child, verb);
            return meant.isPresent()
                            && meant.getAsInt() != child
                            && !prepositions.of(child).isEmpty()
                    ? List.of(new Found(child, new Role(name(child), described(meant.getAsInt(), verb))))
                    : List.of();
        }
        if (!sentence.is(child, "obl", "nmod:tmod")) {
            return List.of();
        }
        if (isAside(child)) {
            return List.of();
        }
        return found(child, roleName(child));
    }

    /** The role that the phrase at {@code head} fills. */
    Role role(int head) {
        return new Role(roleName(head), argument(head));
    }

    /** The roles that the phrase at {@code head} fills, one for each conjunct. */
    private List<Found> found(int head, RoleName name) {
        return phrases.conjuncts(head).stream()
                .map(n -> new Found(n, new Role(name, n == head ? argument(n) : shared(n, head))))
                .toList();
    }

    /** The argument at {@code head} with the preposition that it shares with the first conjunct: "in … Brell" of "in Ovar and Brell". */
    private Argument shared(int head, int first) {
        BitSet words = phrases.words(head);
        if (prepositions.of(head).isEmpty()) {
            sentence.children(first, "case").stream().filter(c -> c < first).forEach(words::set);
        }
        return Argument.of(analysis.span(sentence, words));
    }

    /** Whether {@code child} says what the object is or becomes: "considers it a threat". */
    private boolean isComplement(int verb, int child) {
        List<Integer> objects = sentence.children(verb, "obj");
        return !objects.isEmpty()
                && (sentence.is(child, "xcomp") && !tree.isPredicate(child)
                        || objects.size() > 1 && subjects.isRelative(objects.get(0)) && objects.indexOf(child) > 0);
    }

    /** Whether a clause after a preposition is an argument of the verb: "blocked them from → leaving", "spoke about → where they are". */
    private boolean isGoverned(int verb, int child) {
        List<Integer> marks = sentence.children(child, "mark");
        return sentence.is(child, "advcl")
                && child > verb
                && !marks.isEmpty()
                && prepositions.contain(marks.get(0))
                && !phrases.followsComma(child)
                && (sentence.token(child).tag().equals("VBG")
                        || sentence.token(marks.get(0) + 1).tag().startsWith("W"));
    }

    /** Whether {@code child} says as what the object of {@code verb} is seen: "described the talks → as difficult". */
    private boolean isDescription(int verb, int child) {
        return sentence.is(child, "advcl")
                && sentence.token(child).tag().startsWith("JJ")
                && sentence.children(child, "mark", "case").stream()
                        .anyMatch(m -> sentence.token(m).lower().equals("as"))
                && sentence.child(child, "nsubj").isEmpty()
                && sentence.children(verb, "obj").stream().anyMatch(o -> verb < o && o < child);
    }

    /** Whether {@code child} says what the object of {@code verb} is told: "told them → what to do". */
    private boolean isToldToObject(int verb, int child) {
        int first = sentence.subtree(child).nextSetBit(0);
        return sentence.is(child, "ccomp")
                && first > verb
                && OPENINGS.contains(sentence.token(first).lower())
                && sentence.children(verb, "obj").stream()
                        .anyMatch(o -> sentence.subtree(o).get(first - 1));
    }

    /** Whether {@code child} says what the object of {@code verb} does: "allowed the crew → to leave". */
    private boolean isDoneByObject(int verb, int child) {
        return sentence.is(child, "xcomp")
                && child > verb
                && tree.isPredicate(child)
                && sentence.children(verb, "obj").stream().anyMatch(o -> verb < o && o < child);
    }

    /** Whether {@code child} says what a feeling or judgement is about: "glad → that it rained". */
    private boolean isCause(int adjective, int child) {
        return sentence.is(child, "ccomp")
                && child > adjective
                && tree.isCopular(adjective)
                && sentence.token(adjective).tag().startsWith("JJ");
    }

    private boolean isAside(int child) {
        return ASIDES.contains(sentence.subtree(child).stream()
                .filter(i -> sentence.token(i).isWord())
                .mapToObj(i -> sentence.token(i).lower())
                .collect(Collectors.joining(" ")));
    }

    /** Whether a phrase measures the adjective after it: "eighty years" of "eighty years old". */
    private boolean isMeasure(int child) {
        return sentence.relation(child).equals("obl:npmod") && sentence.head(child) == child + 1;
    }

    private Optional<TimeExpression> time(int head) {
        return analysis.time(sentence.index(), head);
    }

    /** The role of the phrase at {@code head}: time where it is one, whatever its preposition. */
    private RoleName roleName(int head) {
        return time(head).isPresent() ? RoleName.TIME : name(head);
    }

    private RoleName name(int head) {
        return sentence.relation(head).equals("obl:tmod") ? RoleName.TIME : prepositions.role(head);
    }

    /** Whether a phrase is the object of a verb that has none: "rely on Egypt", "rejected by Hamas". */
    private boolean isGoverned(int head, Found found) {
        if (found.role().name() == RoleName.TIME || tree.isCopular(head) || found.head() < head) {
            return false;
        }
        return prepositions.makeObject(found.head());
    }
}
