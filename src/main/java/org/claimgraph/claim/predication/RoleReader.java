package org.claimgraph.claim.predication;

import java.util.BitSet;
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
import org.claimgraph.language.Token;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Labelled;
import org.claimgraph.model.Role;
import org.claimgraph.model.RoleName;
import org.claimgraph.model.Span;

/** Roles of a predicate: what its phrases and clauses say beside subject and object. */
final class RoleReader {
    private static final Lexicon ASIDES = Lexicon.load("asides");
    private static final Lexicon ADVERBS = Lexicon.load("adverbs");
    private static final Lexicon NEGATION = Lexicon.load("negation");
    private static final Lexicon CERTAINTY = Lexicon.load("certainty");
    private static final Set<String> OPENINGS = Set.of("that", "what", "how", "why", "where", "when", "whether", "who");

    private final Analysis analysis;
    private final ClauseTree tree;
    private final Sentence sentence;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Prepositions prepositions;
    private final Arguments arguments;

    RoleReader(Analysis analysis, ClauseTree tree, NounPhrases phrases, Subjects subjects, Arguments arguments) {
        this.analysis = analysis;
        this.tree = tree;
        this.sentence = tree.sentence();
        this.phrases = phrases;
        this.subjects = subjects;
        this.prepositions = new Prepositions(sentence);
        this.arguments = arguments;
    }

    /** A role and the head word of its phrase. */
    record Found(int head, Role role) {}

    /** The role that the adverb at {@code child} fills beside a verb without an object: "works → hard", "stayed → home". */
    Optional<Found> ofAdverb(int verb, int child) {
        if (child < verb || !sentence.is(child, "advmod")) {
            return Optional.empty();
        }
        Token adverb = sentence.token(child);
        boolean follows = sentence.subtree(child).nextSetBit(0) == verb + 1
                && adverb.tag().matches("RBR?|JJR?")
                && !CERTAINTY.contains(adverb.lower())
                && !NEGATION.contains(adverb.lower())
                && sentence.child(verb, "obj", "ccomp", "xcomp").isEmpty();
        String kind = ADVERBS.value(adverb.lower(), 1).orElse("manner");
        return !follows || kind.equals("none")
                ? Optional.empty()
                : Labelled.find(RoleName.class, kind)
                        .map(name -> new Found(child, new Role(name, arguments.at(child))));
    }

    /** The roles that the phrase or clause at {@code child} fills beside {@code verb}; nothing where it fills none. */
    List<Found> of(int verb, int child) {
        if (sentence.is(child, "iobj")) {
            return found(child, RoleName.RECIPIENT);
        }
        if (isComplement(verb, child)) {
            return found(child, RoleName.OTHER);
        }
        if (arguments.isMeasure(child)) {
            return List.of();
        }
        if (isGoverned(verb, child)) {
            return List.of(new Found(
                    child,
                    new Role(
                            prepositions.roleOfClause(
                                    child, sentence.children(child, "mark").get(0)),
                            arguments.clause(child))));
        }
        if (isCondition(child) || tree.isInvertedCondition(child) || child > verb && tree.isMeantByIt(child)) {
            return List.of(new Found(child, new Role(RoleName.OTHER, arguments.joinedClause(child))));
        }
        if (isDescription(verb, child)) {
            return List.of(new Found(child, new Role(RoleName.OTHER, arguments.at(child))));
        }
        if (isDoneByObject(verb, child) || isToldToObject(verb, child) || isCause(verb, child)) {
            return List.of(new Found(child, new Role(RoleName.OTHER, arguments.clause(child))));
        }
        if (tree.isPurposeOfPassive(child)) {
            return List.of(new Found(child, new Role(RoleName.PURPOSE, arguments.clause(child))));
        }
        if (subjects.isRelativePlace(verb, child)) {
            return List.of(new Found(child, new Role(RoleName.PLACE, arguments.described(sentence.head(verb), verb))));
        }
        if (sentence.is(child, "obl") && subjects.isRelative(child)) {
            OptionalInt meant = subjects.antecedent(child, verb);
            return meant.isPresent()
                            && meant.getAsInt() != child
                            && !prepositions.of(child).isEmpty()
                    ? List.of(new Found(child, new Role(name(child), arguments.described(meant.getAsInt(), verb))))
                    : List.of();
        }
        if (!sentence.is(child, "obl", "nmod:tmod")) {
            return List.of();
        }
        if (isAside(child)) {
            return List.of();
        }
        return at(child);
    }

    /** The roles that the phrase at {@code head} fills, one for each conjunct. */
    private List<Found> found(int head, RoleName name) {
        return phrases.conjuncts(head).stream()
                .map(n -> new Found(n, new Role(name, n == head ? arguments.at(n) : arguments.shared(n, head))))
                .toList();
    }

    /** The roles that the phrase at {@code head} fills, whatever it depends on. */
    List<Found> at(int head) {
        return found(head, roleName(head));
    }

    /** The role that the phrase at {@code head} fills. */
    Role role(int head) {
        return new Role(roleName(head), arguments.at(head));
    }

    /** The role of {@code found} with the preposition that its name does not tell; that of a relative pronoun stands behind its noun. */
    Role withPreposition(Found found) {
        Role role = found.role();
        if (subjects.isRelative(found.head())) {
            return role;
        }
        BitSet words = sentence.within(role.argument().span());
        Span introduced = analysis.span(sentence, prepositions.introduced(words, found.head(), role.name()));
        return new Role(
                role.name(),
                new Argument(
                        introduced, role.argument().entity(), role.argument().value()));
    }

    /** Whether a role is only the preposition left of a phrase whose noun stands before the clause: "the plan they talked → about". */
    boolean isStranded(Found found) {
        return sentence.token(found.head()).tag().equals("IN")
                && prepositions.contain(found.head())
                && sentence.subtree(found.head()).cardinality() == 1;
    }

    /** Whether a phrase is the object of a verb that has none: "rely on Egypt", "rejected by Hamas". */
    boolean isObject(int head, Found found) {
        if (found.role().name() == RoleName.TIME || tree.isCopular(head) || found.head() < head) {
            return false;
        }
        return prepositions.makeObject(found.head());
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
                        || OPENINGS.contains(sentence.token(marks.get(0) + 1).lower())
                        || sentence.token(marks.get(0) + 1).tag().startsWith("W"));
    }

    /** Whether the clause at {@code child} says under which condition something holds: "would sell it → if he could". */
    private boolean isCondition(int child) {
        return sentence.is(child, "advcl")
                && sentence.children(child, "mark").stream()
                        .anyMatch(m -> CERTAINTY.has(tree.marker(m), 1, "condition"));
    }

    /** Whether {@code child} says as what the object of {@code verb} is seen: "described the talks → as difficult". */
    private boolean isDescription(int verb, int child) {
        return sentence.is(child, "advcl")
                && sentence.token(child).tag().startsWith("JJ")
                && sentence.hasChild(child, "as", "mark", "case")
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

    /** The role of the phrase at {@code head}: time where it is one, whatever its preposition. */
    private RoleName roleName(int head) {
        return arguments.time(head).isPresent() ? RoleName.TIME : name(head);
    }

    private RoleName name(int head) {
        return sentence.relation(head).equals("obl:tmod") ? RoleName.TIME : prepositions.role(head);
    }
}
