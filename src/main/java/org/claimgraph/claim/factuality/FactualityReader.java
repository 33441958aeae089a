package org.claimgraph.claim.factuality;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.claim.tree.ClauseTree;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Certainty;
import org.claimgraph.model.Polarity;

/**
 * Whether what a predicate says is so, and how certain: its own negations, modals and adverbs, and what the clauses above it leave of it,
 * from the outermost inwards (as TruthTeller does: Lotan, Stern and Dagan, NAACL 2013).
 */
public final class FactualityReader {
    /** How many steps up a tree are followed. */
    static final int DEEPEST = 12;

    private static final Lexicon CERTAINTY = Lexicon.load("certainty");

    private final ClauseTree tree;
    private final Sentence sentence;
    private final Negation negation;
    private final Signatures signatures;
    private final EventNouns events;

    public FactualityReader(ClauseTree tree) {
        this.tree = tree;
        this.sentence = tree.sentence();
        this.negation = new Negation(sentence);
        this.signatures = new Signatures(tree);
        this.events = new EventNouns(tree, signatures, this::of);
    }

    /** The factuality of the event that {@code noun} names. */
    public Factuality ofEvent(int noun) {
        return events.of(noun, 0);
    }

    /** The factuality of what {@code verb} says. */
    public Factuality of(int verb) {
        return of(verb, 0);
    }

    /**
     * The factuality of what the last of the verbs of {@code chain} says: no surer than the first ("if they → regret leaving"). What is open
     * is negative where the predicate, whose words are {@code words}, is negated ("need not → obey").
     */
    public Factuality of(List<Integer> chain, BitSet words) {
        Factuality result =
                of(chain.get(chain.size() - 1)).atMost(of(chain.get(0)).certainty());
        boolean isNegated = result.polarity() == Polarity.POSITIVE
                && result.certainty() == Certainty.UNDERSPECIFIED
                && chain.stream().limit(chain.size() - 1L).filter(words::get).anyMatch(negation::negates);
        return isNegated ? result.negated() : result;
    }

    private Factuality of(int verb, int depth) {
        Factuality context = depth > DEEPEST ? Factuality.FACT : context(verb, depth);
        boolean negated = negation.negates(verb) != sharesNegation(verb);
        Factuality result = negated ? context.negated() : context;
        for (int word : modifiers(verb)) {
            result = result.atMost(weakened(word, negated));
        }
        return isAsked(verb) || tree.isInvertedCondition(verb) ? result.atMost(Certainty.UNDERSPECIFIED) : result;
    }

    /** Whether a verb shares an auxiliary with "n't" with the verb before it: "can't stay and → sing". */
    private boolean sharesNegation(int verb) {
        return tree.borrowed(verb).stream()
                .anyMatch(word -> sentence.token(word).lemma().equals("not"));
    }

    /** Whether the clause of {@code verb} is a question, also within a sentence: "the question: how much → did he pay". */
    private boolean isAsked(int verb) {
        return tree.ownSubject(verb).stream().anyMatch(subject -> sentence.children(verb, "aux", "cop").stream()
                .anyMatch(auxiliary -> auxiliary < subject && isAfterQuestionWord(auxiliary, verb)));
    }

    private boolean isAfterQuestionWord(int auxiliary, int verb) {
        return sentence.subtree(verb).stream()
                .takeWhile(word -> word < auxiliary)
                .filter(word -> sentence.token(word).tag().startsWith("W"))
                .map(sentence::head)
                .anyMatch(head -> head == verb || head >= 0 && sentence.head(head) == verb && !tree.isPredicate(head));
    }

    private List<Integer> modifiers(int verb) {
        List<Integer> result = new java.util.ArrayList<>(sentence.children(verb, "aux", "advmod", "mark", "amod"));
        result.addAll(tree.borrowed(verb));
        int governor = sentence.head(verb);
        if (sentence.is(verb, "conj")
                && tree.isPredicate(governor)
                && sentence.child(verb, "mark").isEmpty()) {
            result.addAll(sentence.children(governor, "mark"));
        }
        return result;
    }

    private Certainty weakened(int word, boolean negated) {
        String text = sentence.token(word).lower();
        String kind = sentence.is(word, "aux") ? "modal" : sentence.is(word, "mark") ? "marker" : "adverb";
        String entry =
                kind.equals("modal") ? sentence.token(word).lemma() : kind.equals("marker") ? tree.marker(word) : text;
        return CERTAINTY.rows(entry).stream()
                .filter(row -> row.get(1).equals(kind))
                .findFirst()
                .map(row -> Signature.certainty(row.get(negated && row.size() > 3 ? 3 : 2)))
                .orElse(Certainty.CERTAIN);
    }

    /** What the clauses above leave of {@code verb}. */
    private Factuality context(int verb, int depth) {
        int governor = sentence.head(verb);
        if (governor < 0) {
            return isQuestion() ? Factuality.FACT.atMost(Certainty.UNDERSPECIFIED) : Factuality.FACT;
        }
        if (sentence.is(verb, "conj")) {
            return tree.isPredicate(governor) ? coordinated(verb, governor, depth) : Factuality.FACT;
        }
        if (isApart(verb)) {
            return Factuality.FACT.atMost(assumed(governor, depth));
        }
        if (isOfAnyone(verb, governor)) {
            return Factuality.FACT.atMost(supposed(governor, depth));
        }
        if (sentence.relation(verb).equals("acl:relcl")
                || !sentence.is(verb, "xcomp", "ccomp", "csubj", "acl", "advcl")) {
            return Factuality.FACT;
        }
        if (isDescription(verb)) {
            return Factuality.FACT;
        }
        Optional<Signature> denial = isContent(verb) ? signatures.denial(governor) : Optional.empty();
        if (denial.isPresent()) {
            return denial.get().apply(whole(sentence.head(governor), depth));
        }
        Optional<Signature> signature = signatures.above(verb);
        if (sentence.is(verb, "advcl")) {
            return adverbial(verb, governor, signature, depth);
        }
        if (signature.isEmpty() && sentence.is(verb, "acl") && !signatures.isInfinitive(verb)) {
            return Factuality.FACT.atMost(prepositional(verb));
        }
        Factuality result = signature.orElseGet(() -> unlisted(verb)).apply(whole(governor, depth));
        return isSubjunctive(verb) ? result.atMost(Certainty.POSSIBLE) : result;
    }

    /** How certain that is which follows from what {@code verb} says: "could win, making it hard". */
    private Certainty assumed(int verb, int depth) {
        Factuality above = whole(verb, depth);
        return above.polarity() == Polarity.POSITIVE ? above.certainty() : Certainty.CERTAIN;
    }

    /** How certain what describes {@code noun} is, where only the clause above says that there is such a one: "would vote for a woman who". */
    private Certainty supposed(int noun, int depth) {
        int verb = sentence.head(noun);
        for (int steps = 0; verb >= 0 && !tree.isPredicate(verb) && steps < DEEPEST; steps++) {
            verb = sentence.head(verb);
        }
        if (verb < 0) {
            return Certainty.CERTAIN;
        }
        Factuality above = whole(verb, depth);
        return above.polarity() == Polarity.POSITIVE ? above.certainty() : Certainty.UNDERSPECIFIED;
    }

    /** Whether a relative clause says which {@code noun} would do, and not what somebody in particular is: "a woman → who did". */
    private boolean isOfAnyone(int verb, int noun) {
        return sentence.relation(verb).equals("acl:relcl")
                && !sentence.is(noun, "appos")
                && tree.ownSubject(verb).stream()
                        .anyMatch(s -> sentence.token(s).tag().startsWith("W"))
                && sentence.hasChild(noun, "an?|any|no|every", "det");
    }

    /** Whether a bare participle describes the noun above it, whatever that means for clauses: "questions → raised by the deal". */
    private boolean isDescription(int verb) {
        return sentence.relation(verb).equals("acl")
                && sentence.token(verb).tag().equals("VBN")
                && sentence.child(verb, "mark", "case", "nsubj", "aux").isEmpty();
    }

    /** Whether a clause says what the noun above it is: "the idea → that it rained". */
    private boolean isContent(int verb) {
        return (sentence.relation(verb).equals("acl") || sentence.is(verb, "ccomp"))
                && sentence.token(sentence.head(verb)).isNoun()
                && sentence.hasChild(verb, "that", "mark");
    }

    /** A finite verb is not coordinated with an infinitive, whatever the parser says, but with the verb above it. */
    private Factuality coordinated(int verb, int first, int depth) {
        boolean raised = isFiniteForm(verb) && signatures.isInfinitive(first) && sentence.head(first) >= 0;
        if (raised) {
            return context(sentence.head(first), depth + 1);
        }
        Factuality context = context(first, depth + 1);
        boolean alternative = sentence.hasChild(verb, "or", "cc");
        boolean sameForm =
                sentence.token(verb).tag().equals(sentence.token(first).tag());
        boolean shares = alternative
                && !sharesNegation(verb)
                && sameForm
                && tree.ownSubject(verb).isEmpty()
                && negation.negates(first);
        return shares || isExcluded(verb) ? context.negated() : context;
    }

    /** Whether a coordinated verb says what is not done: "change the law rather than → criticise him". */
    private boolean isExcluded(int verb) {
        return Stream.of(verb, sentence.head(verb))
                .flatMap(i -> sentence.children(i, "cc").stream())
                .anyMatch(c -> sentence.head(verb) < c
                        && c < verb
                        && sentence.token(c).lower().equals("rather"));
    }

    private boolean isFiniteForm(int verb) {
        return sentence.token(verb).tag().matches("VBD|VBZ|VBP")
                && sentence.children(verb, "aux").isEmpty();
    }

    /** Whether a participle follows a comma, so that it is no complement: "stopped supplying them, making it hard". */
    private boolean isApart(int verb) {
        return sentence.token(verb).tag().equals("VBG")
                && sentence.is(verb, "xcomp", "ccomp", "advcl")
                && verb > 0
                && verb > sentence.head(verb)
                && sentence.token(verb - 1).text().equals(",");
    }

    /** What a word that no lexicon lists leaves of the infinitive or clause below it. */
    private Signature unlisted(int verb) {
        if (signatures.isInfinitive(verb)) {
            return sentence.is(verb, "xcomp") ? Signature.LIKELY : Signature.INTENDED;
        }
        return sentence.is(verb, "xcomp") ? Signature.TRANSPARENT : Signature.FACTIVE;
    }

    /** What a preposition before a gerund leaves of it: "talks about joining". */
    private Certainty prepositional(int verb) {
        return sentence.children(verb, "mark", "case").stream()
                .flatMap(m -> CERTAINTY.rows(sentence.token(m).lower()).stream())
                .filter(row -> row.get(1).equals("preposition"))
                .findFirst()
                .map(row -> Signature.certainty(row.get(2)))
                .orElse(Certainty.CERTAIN);
    }

    private Factuality adverbial(int verb, int governor, Optional<Signature> signature, int depth) {
        if (sentence.hasChild(verb, "from", "mark")) {
            return signature.orElse(Signature.FACTIVE).apply(whole(governor, depth));
        }
        if (isManner(verb)) {
            Factuality above = whole(governor, depth);
            Certainty most = above.polarity() == Polarity.NEGATIVE ? Certainty.UNDERSPECIFIED : above.certainty();
            return Factuality.FACT.atMost(prepositional(verb)).atMost(most);
        }
        if (isPunished(verb, governor)) {
            return signature.orElse(Signature.FACTIVE).apply(whole(governor, depth));
        }
        if (tree.isMeantByIt(verb)) {
            return Factuality.FACT.atMost(Certainty.UNDERSPECIFIED);
        }
        if (isSetting(verb, governor)) {
            return Factuality.FACT;
        }
        return signatures.isInfinitive(verb)
                ? Factuality.FACT
                        .atMost(Certainty.PROBABLE)
                        .atMost(whole(governor, depth).certainty())
                : Factuality.FACT.atMost(prepositional(verb));
    }

    /** Whether a gerund before the verb says while or by doing what something is done: "In → defending himself, he wept". */
    private boolean isSetting(int verb, int governor) {
        return sentence.token(verb).tag().equals("VBG") && verb < governor && sentence.hasChild(verb, "in", "mark");
    }

    /** Whether somebody is judged or punished for what {@code verb} says, which is taken for granted then: "was fined for → cheating". */
    private boolean isPunished(int verb, int governor) {
        return tree.isGround(verb)
                && sentence.token(verb).tag().equals("VBG")
                && sentence.token(governor).isVerb()
                && (tree.isPassive(governor)
                        || sentence.children(governor, "obj").stream().anyMatch(o -> o < verb));
    }

    /** Whether {@code verb} says how something is done, so that it is no surer than that: "cannot leave without paying". */
    private boolean isManner(int verb) {
        return sentence.token(verb).tag().equals("VBG")
                && sentence.children(verb, "mark", "case").stream()
                        .anyMatch(m -> CERTAINTY.has(sentence.token(m).lower(), 1, "manner"));
    }

    /** The factuality of a word above: of a verb itself; of a noun that of the event that it names. */
    private Factuality whole(int word, int depth) {
        if (tree.isPredicate(word)) {
            return of(word, depth + 1);
        }
        return events.of(word, depth);
    }

    /** Whether a clause with "that" has its verb in the base form after a singular subject: "insisted that the child stay". */
    private boolean isSubjunctive(int verb) {
        boolean that = sentence.hasChild(verb, "that", "mark");
        boolean modal = sentence.children(verb, "aux").stream()
                .anyMatch(a -> sentence.token(a).tag().equals("MD")
                        || sentence.token(a).lemma().equals("do"));
        boolean be = sentence.hasChild(verb, "be", "aux", "cop");
        boolean base = sentence.token(verb).tag().equals("VB")
                || sentence.token(verb).tag().equals("VBP") && hasSingularSubject(verb);
        return that
                && !modal
                && (be || base && sentence.child(verb, "aux", "cop").isEmpty());
    }

    private boolean hasSingularSubject(int verb) {
        return tree.ownSubject(verb).stream()
                .anyMatch(s -> sentence.token(s).tag().matches("NNP?")
                        && sentence.child(s, "conj").isEmpty());
    }

    private boolean isQuestion() {
        return sentence.token(sentence.size() - 1).text().equals("?");
    }
}
