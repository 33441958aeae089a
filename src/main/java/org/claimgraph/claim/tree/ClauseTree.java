package org.claimgraph.claim.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/**
 * A sentence's dependency tree read as clauses: which words predicate, and how verbs chain into one predicate ("is expected to
 * spend"), after the clause patterns of ClausIE (Del Corro and Gemulla, WWW 2013).
 */
public final class ClauseTree {
    private static final Lexicon PARTICLES = Lexicon.load("particles");
    private static final Lexicon CONTROL = Lexicon.load("control");
    private static final Lexicon TITLES = Lexicon.load("titles");
    private static final Lexicon DOERS = Lexicon.load("doer-endings");
    private static final Lexicon CUES = Lexicon.load("cues");

    private final Sentence sentence;

    public ClauseTree(Sentence sentence) {
        this.sentence = sentence;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The words that end a predicate: the main verb of each verb chain, or the adjective or noun of a copula. */
    public List<Integer> heads() {
        List<Integer> result = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (isPredicate(i) && continuation(i).isEmpty()) {
                result.add(i);
            }
        }
        return result;
    }

    /** Whether word {@code i} is a full verb or has a copula. */
    public boolean isPredicate(int i) {
        if (sentence.is(i, "aux", "cop", "amod", "compound", "case", "mark", "det", "fixed", "flat", "advmod", "cc")) {
            return false;
        }
        return sentence.token(i).isVerb() || isCopular(i);
    }

    /** Whether word {@code i} is the complement of a copula. */
    public boolean isCopular(int i) {
        return sentence.child(i, "cop").isPresent();
    }

    /** Whether verb {@code i} says that something exists: "there are plans". */
    public boolean isExistential(int i) {
        return sentence.children(i, "expl").stream()
                .anyMatch(c -> sentence.token(c).tag().equals("EX"));
    }

    /** Whether word {@code i} is a verb in the passive, reduced relatives ("the plan proposed by") included. */
    public boolean isPassive(int i) {
        Token token = sentence.token(i);
        return sentence.child(i, "aux:pass").isPresent() && !isPerfect(i)
                || sentence.child(i, "nsubj:pass").isPresent()
                        && sentence.child(i, "obj").isEmpty()
                || (token.tag().equals("VBN") || token.tag().equals("VBD") && hasAgent(i))
                        && isReduced(i)
                        && sentence.children(i, "obj").stream()
                                .noneMatch(o -> sentence.token(o).isPronoun())
                || token.tag().equals("VBN") && borrowed(i).stream().anyMatch(a -> sentence.is(a, "aux:pass"));
    }

    /** Whether the "'s" before a participle with an object is "has": "she's done nothing". */
    public boolean isPerfect(int i) {
        List<Integer> passive = sentence.children(i, "aux:pass");
        return !passive.isEmpty()
                && sentence.child(i, "obj").isPresent()
                && passive.stream().allMatch(a -> sentence.token(a).lower().matches("['’]s"));
    }

    /** Whether a phrase with "by" names who does what verb {@code i} says. */
    private boolean hasAgent(int i) {
        return sentence.children(i, "obl").stream()
                .flatMap(noun -> sentence.children(noun, "case").stream())
                .anyMatch(c -> sentence.token(c).lower().equals("by"));
    }

    /** Whether {@code i} is a participle after a noun, without an auxiliary, or one that is coordinated with such a one. */
    private boolean isReduced(int i) {
        if (sentence.child(i, "aux", "nsubj").isPresent()
                || sentence.relation(i).equals("acl:relcl")) {
            return false;
        }
        return sentence.relation(i).equals("acl")
                || sentence.is(i, "advcl") && sentence.token(i).tag().equals("VBN")
                || sentence.is(i, "conj") && isPredicate(sentence.head(i)) && isReduced(sentence.head(i));
    }

    /** The verb or adjective whose subject is that of {@code i} and that goes on what {@code i} says: "want → to go". */
    private OptionalInt continuation(int i) {
        boolean isAsked = sentence.child(i, "obj").isPresent()
                && !CONTROL.has(sentence.token(i).lemma(), 1, "subject");
        if (isAsked || asked(i).isPresent()) {
            return OptionalInt.empty();
        }
        return sentence.children(i, "xcomp").stream()
                .filter(c -> isPredicate(c) || isPredicativeWithInfinitive(c))
                .mapToInt(c -> c)
                .findFirst();
    }

    /** Who is asked with a preposition to do what the infinitive of {@code verb} says: "called on → her to try". */
    public OptionalInt asked(int verb) {
        if (sentence.children(verb, "xcomp").stream().noneMatch(this::isInfinitive)) {
            return OptionalInt.empty();
        }
        return sentence.children(verb, "obl").stream()
                .filter(noun -> sentence.children(noun, "case").stream()
                        .map(c -> sentence.token(verb).lemma() + " "
                                + sentence.token(c).lower())
                        .anyMatch(phrase -> CONTROL.has(phrase, 1, "object")))
                .mapToInt(noun -> noun)
                .findFirst();
    }

    private boolean isPredicativeWithInfinitive(int i) {
        return sentence.token(i).tag().startsWith("JJ")
                && sentence.children(i, "xcomp").stream().anyMatch(this::isPredicate);
    }

    /** The predicate that ends in {@code head}, from its first verb: "is expected", "to spend". */
    public List<Integer> chain(int head) {
        List<Integer> result = new ArrayList<>(prefix(head, 0));
        result.add(head);
        return result;
    }

    private List<Integer> prefix(int i, int depth) {
        int governor = sentence.head(i);
        if (governor < 0 || depth > 8) {
            return List.of();
        }
        if (sentence.is(i, "xcomp") && continuation(governor).isPresent()) {
            List<Integer> result = new ArrayList<>(prefix(governor, depth + 1));
            result.add(governor);
            return result;
        }
        if (sentence.is(i, "conj") && isPredicate(governor) && ownSubject(i).isEmpty() && !isFinite(i)) {
            return prefix(governor, depth + 1);
        }
        return List.of();
    }

    /** Whether {@code i} is the infinitive that says what something is done for: "was closed to → save money". */
    public boolean isPurposeOfPassive(int i) {
        int governor = sentence.head(i);
        return sentence.relation(i).equals("advcl")
                && governor < i
                && sentence.token(governor).isVerb()
                && isPassive(governor)
                && isInfinitive(i);
    }

    /** Whether {@code verb} stands after "to". */
    public boolean isInfinitive(int verb) {
        return sentence.children(verb, "mark").stream()
                .anyMatch(m -> sentence.token(m).tag().equals("TO"));
    }

    /** Whether "is to" says what somebody will do: "she is → to leave in May", but not "the plan is to leave". */
    public boolean isPlanned(int verb, int next) {
        return isInfinitiveOfBe(verb, next) && !isAim(verb);
    }

    /** Whether a chain says what its subject is rather than what that will do: "their aim → is to win". */
    public boolean isEquated(List<Integer> chain) {
        return chain.size() > 1 && isInfinitiveOfBe(chain.get(0), chain.get(1)) && isAim(chain.get(0));
    }

    private boolean isInfinitiveOfBe(int verb, int next) {
        return sentence.token(verb).lemma().equals("be") && isInfinitive(next);
    }

    /** Whether the subject of "be" is thought or said and does nothing itself: "their aim", "the best response". */
    private boolean isAim(int be) {
        return !sentence.token(be).lower().equals("were")
                && ownSubject(be).stream().anyMatch(s -> sentence.token(s).tag().matches("NN|W.*") && !isSomebody(s));
    }

    /** Whether a noun names somebody by what they are or do ("successor", "mayor"), and nothing said ("answer"). */
    public boolean isSomebody(int noun) {
        String lemma = sentence.token(noun).lemma();
        return lemma.equals("who")
                || TITLES.contains(lemma)
                || DOERS.words().stream().anyMatch(lemma::endsWith) && !CUES.contains(lemma);
    }

    /** Whether a word names somebody who can think, be judged or act: a person, people or an office. */
    public boolean canAct(int word) {
        return People.areMeant(sentence.token(word)) || isSomebody(word);
    }

    /** Whether an infinitive says what "it" is that is judged or takes time, and does nothing: "it is hard → to say", "it took weeks → to agree". */
    public boolean isMeantByIt(int verb) {
        int governor = sentence.head(verb);
        return sentence.is(verb, "advcl")
                && isInfinitive(verb)
                && ownSubject(governor).stream()
                        .anyMatch(s -> sentence.token(s).lower().equals("it"))
                && (isCopular(governor) || CONTROL.has(sentence.token(governor).lemma(), 1, "it"));
    }

    /** Whether the clause of {@code verb} says under which condition something holds by its order alone: "should it → rain". */
    public boolean isInvertedCondition(int verb) {
        return sentence.is(verb, "advcl")
                && ownSubject(verb).stream().anyMatch(subject -> sentence.children(verb, "aux", "cop").stream()
                        .anyMatch(a -> a < subject
                                && sentence.token(a).lower().matches("should|were|had")
                                && sentence.subtree(verb).nextSetBit(0) == a));
    }

    /** The word that joins a clause, with the rest of it where it has several: "if", "as if". */
    public String marker(int word) {
        return Stream.concat(Stream.of(word), sentence.children(word, "fixed").stream())
                .map(w -> sentence.token(w).lower())
                .collect(Collectors.joining(" "));
    }

    /** Whether the clause of {@code verb} says what somebody is judged, paid or punished for: "mocked Velt for → leaving". */
    public boolean isGround(int verb) {
        return sentence.is(verb, "advcl") && sentence.hasChild(verb, "for", "mark");
    }

    /** Who is judged, paid or punished for what the clause of {@code verb} says: "mocked → Velt for leaving". */
    public OptionalInt blamed(int verb) {
        return !isGround(verb)
                ? OptionalInt.empty()
                : sentence.child(sentence.head(verb), "obj").stream()
                        .filter(object -> object < verb)
                        .filter(this::canAct)
                        .findFirst();
    }

    /** The nearest verb above {@code word} with tense by its own form, or -1. */
    public int finiteAbove(int word) {
        int above = sentence.head(word);
        while (above >= 0 && !hasTense(above)) {
            above = sentence.head(above);
        }
        return above;
    }

    private boolean hasTense(int word) {
        return sentence.token(word).tag().matches("VBD|VBZ|VBP");
    }

    /** Whether {@code i} has tense by its own form or auxiliaries. */
    public boolean isFinite(int i) {
        return hasTense(i) || sentence.child(i, "aux", "cop").isPresent();
    }

    /** The particles of verb {@code i}: "give up", "bounce back". */
    public List<Integer> particles(int i) {
        return sentence.children(i, "compound:prt", "advmod").stream()
                .filter(c -> sentence.is(c, "compound:prt")
                        || (c == i + 1 || followsObject(i, c))
                                && PARTICLES.contains(sentence.token(c).lower())
                                && sentence.children(c).isEmpty())
                .toList();
    }

    /** Whether {@code word} stands right after the object of {@code verb}: "put the names → back". */
    private boolean followsObject(int verb, int word) {
        return word > verb
                && !sentence.token(word).lower().equals("ahead")
                && sentence.children(verb, "obj").stream()
                        .anyMatch(o -> sentence.subtree(o).length() == word);
    }

    /** The subject that depends on {@code i} itself. */
    public OptionalInt ownSubject(int i) {
        return sentence.child(i, "nsubj", "csubj");
    }

    /** Whether a negation is one word with the auxiliary before it, so that it goes wherever that goes: "can → n't". */
    private boolean isContracted(int word) {
        return word > 0
                && sentence.token(word).lower().matches("n['\u2019]t")
                && sentence.token(word - 1).end() == sentence.token(word).start();
    }

    /** The auxiliaries of the verb that {@code i} is coordinated with and shares, with "n't": "was cut and → flushed", "can't stay and → sing". */
    public List<Integer> borrowed(int i) {
        int governor = sentence.head(i);
        if (!sentence.is(i, "conj")
                || !isPredicate(governor)
                || ownSubject(i).isPresent()
                || sentence.child(i, "aux", "cop").isPresent()
                || !sentence.token(i).tag().equals(sentence.token(governor).tag())
                || isFinite(i)) {
            return List.of();
        }
        List<Integer> result = new ArrayList<>(borrowed(governor));
        sentence.children(governor, "aux").stream().filter(a -> a < governor).forEach(result::add);
        sentence.children(governor, "advmod").stream()
                .filter(n -> n < governor && isContracted(n) && !sentence.hasChild(i, "but|yet", "cc"))
                .forEach(result::add);
        sentence.children(governor, "mark").stream()
                .filter(m -> sentence.token(m).tag().equals("TO"))
                .forEach(result::add);
        return result;
    }
}
