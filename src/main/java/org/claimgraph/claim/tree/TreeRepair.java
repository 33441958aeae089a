package org.claimgraph.claim.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.claimgraph.language.Sentence;

/**
 * Sets right what the parser gets wrong again and again, where the words themselves show that it is wrong. Each rule moves one word to
 * another head; a sentence in which none applies stays as it is.
 */
public final class TreeRepair {
    private static final Lexicon CONTROL = Lexicon.load("control");
    private static final Lexicon SIGNATURES = Lexicon.load("signatures");
    private static final Lexicon CUES = Lexicon.load("cues");
    private static final Lexicon INCOMPLETE = Lexicon.load("incomplete");
    private static final Lexicon DAYS = Lexicon.load("days");
    private static final Lexicon DIRECTIONS = Lexicon.load("particles");

    private static final Set<String> DATING = Set.of("last", "this", "next", "that");

    private final Sentence sentence;
    private final ClauseTree tree;
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();

    private TreeRepair(Sentence sentence) {
        this.sentence = sentence;
        this.tree = new ClauseTree(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            heads.add(sentence.head(i));
            relations.add(sentence.relation(i));
        }
    }

    /** The sentence with its tree repaired. */
    public static Sentence repaired(Sentence sentence) {
        TreeRepair repair = new TreeRepair(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            repair.timeBeforeSubject(i);
            repair.dayAfterNoun(i);
            repair.dayAsObject(i);
            repair.thatBeforeCopula(i);
            repair.thatForObject(i);
            repair.thatBeforePlural(i);
            repair.alikeBeforeSubject(i);
            repair.reportAfterInfinitive(i);
            repair.quotedInfinitive(i);
            repair.prepositionalPhrase(i);
            repair.complementAfterVerb(i);
            repair.phraseAfterAdverb(i);
            repair.inOrderTo(i);
            repair.relativeOfOtherNumber(i);
            repair.relativeOfSomebody(i);
            repair.coordinatedNoun(i);
            repair.complementPronoun(i);
            repair.addressee(i);
            repair.detachedParticiple(i);
            repair.clauseOfName(i);
            repair.doneByObject(i);
            repair.purposeOfPassive(i);
        }
        return sentence.withTree(repair.heads, repair.relations);
    }

    private void move(int word, int head, String relation) {
        if (word != head && !sentence.isWithin(head, word)) {
            heads.set(word, head);
            relations.set(word, relation);
        }
    }

    /** "Today, it is owned by Velt", "Last weekend, Velt lost the port": what stands before the comma only says when. */
    private void timeBeforeSubject(int word) {
        int verb = sentence.head(word);
        if (!sentence.is(word, "nsubj")
                || !isTime(word)
                || word + 1 >= verb
                || !sentence.token(word + 1).text().equals(",")) {
            return;
        }
        if (sentence.children(verb, "nsubj").stream().anyMatch(s -> s > word)) {
            relations.set(word, "obl:tmod");
            return;
        }
        sentence.children(word, "appos").stream()
                .filter(subject -> sentence.subtree(subject).nextSetBit(0) == word + 2)
                .filter(subject -> sentence.token(subject).isProper()
                        || sentence.token(subject).isPronoun())
                .findFirst()
                .ifPresent(subject -> {
                    heads.set(subject, verb);
                    relations.set(subject, relations.get(word));
                    relations.set(word, "obl:tmod");
                });
    }

    /** Whether a noun says when by itself: "Today", "Last weekend". */
    private boolean isTime(int noun) {
        String text = sentence.token(noun).lower();
        return DAYS.contains(text)
                && (!DAYS.has(text, 1, "dated")
                        || sentence.children(noun, "amod", "det").stream()
                                .anyMatch(d -> DATING.contains(sentence.token(d).lower())));
    }

    /** "sent a letter Thursday": a day after a noun, without a preposition, says when and describes no noun. */
    private void dayAfterNoun(int word) {
        int noun = sentence.head(word);
        if (!sentence.is(word, "appos", "nmod", "dep")
                || sentence.is(word, "nmod:poss")
                || !isTime(word)
                || noun > word
                || !sentence.token(noun).isNoun()
                || sentence.child(word, "case", "nummod").isPresent()
                || sentence.children(word, "det").stream()
                        .anyMatch(d -> !DATING.contains(sentence.token(d).lower()))) {
            return;
        }
        int verb = noun;
        while (verb >= 0 && !sentence.token(verb).isVerb()) {
            verb = sentence.head(verb);
        }
        if (verb >= 0) {
            move(word, verb, "obl:tmod");
        }
    }

    /** "ran a story Saturday": a day is no object, but the noun before it is. */
    private void dayAsObject(int word) {
        int verb = sentence.head(word);
        if (sentence.is(word, "obj")
                && isTime(word)
                && sentence.child(verb, "iobj").isPresent()) {
            relations.set(word, "obl:tmod");
            relations.set(sentence.child(verb, "iobj").getAsInt(), "obj");
        }
    }

    /** "reports that Velt was the winner": "that" begins the clause, which has its subject and complement. */
    private void thatBeforeCopula(int word) {
        int complement = sentence.head(word);
        if (sentence.is(word, "obj")
                && sentence.token(word).lower().equals("that")
                && sentence.child(complement, "cop").isPresent()
                && sentence.children(complement, "nsubj").stream().anyMatch(s -> s > word)) {
            relations.set(word, "mark");
            if (sentence.relation(complement).equals("acl:relcl")) {
                relations.set(complement, "acl");
            }
        }
    }

    /** "a charge that Velt denied": "that" is what a verb lacks which says nothing without an object. */
    private void thatForObject(int word) {
        int verb = sentence.head(word);
        boolean isContent = sentence.is(word, "mark")
                && sentence.token(word).lower().equals("that")
                && sentence.is(verb, "ccomp", "acl")
                && sentence.token(sentence.head(verb)).isNoun()
                && sentence.head(verb) == word - 1;
        if (isContent
                && INCOMPLETE.has(sentence.token(verb).lemma(), 1, "alone")
                && sentence.child(verb, "nsubj").isPresent()
                && !tree.isPassive(verb)
                && sentence.child(verb, "obj", "ccomp", "xcomp", "conj", "dep", "advcl", "cop")
                        .isEmpty()) {
            relations.set(word, "obj");
            relations.set(verb, "acl:relcl");
        }
    }

    /** "heard that 20 families left": "that" points at no noun in the plural, but begins the clause. */
    private void thatBeforePlural(int word) {
        int noun = sentence.head(word);
        if (sentence.is(word, "det")
                && sentence.token(word).lower().equals("that")
                && sentence.token(noun).tag().matches("NNP?S")
                && sentence.is(noun, "nsubj")) {
            move(word, sentence.head(noun), "mark");
        }
    }

    /** "Unlike the harbour, the station remained open": the noun after the comma is the subject. */
    private void alikeBeforeSubject(int word) {
        int verb = sentence.head(word);
        if (!sentence.is(word, "mark") || !sentence.token(word).lower().matches("unlike|like|despite|besides")) {
            return;
        }
        int noun = word + 1;
        while (noun < verb && !sentence.is(noun, "nsubj")) {
            noun++;
        }
        if (noun >= verb
                || sentence.head(noun) != verb
                || sentence.subtree(noun).nextSetBit(0) != word + 1) {
            return;
        }
        int first = noun;
        sentence.subtree(noun).stream()
                .filter(a -> a < verb && sentence.is(a, "appos") && sentence.head(a) >= first)
                .findFirst()
                .ifPresent(subject -> {
                    heads.set(subject, verb);
                    relations.set(subject, relations.get(first));
                    relations.set(first, "obl");
                    heads.set(word, first);
                    relations.set(word, "case");
                });
    }

    /** "granted an order to close it, saying that it leaked": who does the first says the second. */
    private void reportAfterInfinitive(int word) {
        int above = sentence.head(word);
        boolean isReport = sentence.is(word, "advcl")
                && sentence.token(word).tag().equals("VBG")
                && word > 0
                && sentence.token(word - 1).text().equals(",")
                && CUES.rows(sentence.token(word).lemma()).stream()
                        .anyMatch(row -> row.get(1).equals("verb")
                                && row.get(2).equals("saying")
                                && row.get(3).contains("clause"));
        if (!isReport || !tree.isInfinitive(above)) {
            return;
        }
        int finite = sentence.head(above);
        while (finite >= 0 && !sentence.token(finite).tag().matches("VBD|VBZ|VBP")) {
            finite = sentence.head(finite);
        }
        if (finite >= 0) {
            move(word, finite, "advcl");
        }
    }

    /** "exhorted them to “vote”": a quotation mark after "to" does not divide it from its verb. */
    private void quotedInfinitive(int word) {
        int to = sentence.head(word);
        boolean isQuoted = to >= 0
                && to < word
                && sentence.token(to).tag().equals("TO")
                && sentence.is(word, "ccomp", "xcomp", "dep")
                && sentence.token(word).tag().matches("VBP?")
                && sentence.head(to) >= 0
                && sentence.token(sentence.head(to)).isVerb();
        if (isQuoted) {
            int verb = sentence.head(to);
            heads.set(word, verb);
            relations.set(word, "xcomp");
            heads.set(to, word);
            relations.set(to, "mark");
        }
    }

    /** "called for talks": a noun with a preposition that the parser attaches without saying how. */
    private void prepositionalPhrase(int word) {
        int head = sentence.head(word);
        if (!sentence.relation(word).equals("dep")
                || head < 0
                || head > word
                || !sentence.token(word).isNoun()
                || sentence.children(word, "case").stream().noneMatch(c -> c > head && c < word)) {
            return;
        }
        relations.set(word, sentence.token(head).isVerb() ? "obl" : "nmod");
    }

    /**
     * "has grown exasperated", "kept the letters hidden": an adjective or participle that the parser attaches without saying how. One with an object
     * of its own is another clause ("policies that she argues allowed it"), unless the verb is its auxiliary.
     */
    private void complementAfterVerb(int word) {
        int verb = sentence.head(word);
        if (verb < 0) {
            return;
        }
        boolean isBare = sentence.relation(word).equals("dep")
                && sentence.token(word).tag().matches("JJ|VBN")
                && sentence.child(word, "nsubj", "aux", "cop", "mark", "case").isEmpty()
                && (sentence.child(word, "obj", "ccomp").isEmpty()
                        || sentence.token(verb).lemma().matches("have|be"));
        if (!isBare
                || CUES.has(sentence.token(verb).lemma(), 3, "subject-infinitive")
                || verb > word
                || !sentence.token(verb).isVerb()) {
            return;
        }
        OptionalInt object = sentence.child(verb, "obj");
        int before = object.isPresent() ? object.getAsInt() : verb;
        if (before == word - 1) {
            relations.set(word, "xcomp");
        }
    }

    /** "put them back on the list": the phrase after an adverb of direction says where as much as the adverb does. */
    private void phraseAfterAdverb(int word) {
        int adverb = sentence.head(word);
        if (sentence.is(word, "obl")
                && adverb < word
                && sentence.is(adverb, "advmod")
                && DIRECTIONS.contains(sentence.token(adverb).lower())
                && sentence.token(sentence.head(adverb)).isVerb()
                && sentence.head(adverb) < adverb) {
            move(word, sentence.head(adverb), sentence.relation(word));
        }
    }

    /** "in order to leave": the infinitive says what for, as it does without "in order". */
    private void inOrderTo(int word) {
        if (!sentence.token(word).lower().equals("order")
                || word == 0
                || !sentence.token(word - 1).lower().equals("in")
                || sentence.head(word) < 0) {
            return;
        }
        sentence.children(word, "acl").stream()
                .filter(verb -> verb > word && sentence.token(verb).tag().equals("VB"))
                .findFirst()
                .ifPresent(verb -> {
                    heads.set(verb, sentence.head(word));
                    relations.set(verb, "advcl");
                    heads.set(word, verb);
                    relations.set(word, "mark");
                });
    }

    /** "divisions in the party that were a burden": a verb in the plural does not describe a noun in the singular, but the one before. */
    private void relativeOfOtherNumber(int word) {
        int noun = sentence.head(word);
        if (!sentence.relation(word).equals("acl:relcl") || !sentence.is(noun, "nmod") || sentence.head(noun) < 0) {
            return;
        }
        OptionalInt subject = sentence.child(word, "nsubj");
        if (subject.isPresent()
                && sentence.token(subject.getAsInt()).tag().startsWith("W")
                && Agreement.excludes(sentence, word, noun)
                && sentence.token(sentence.head(noun)).isNoun()
                && !Agreement.excludes(sentence, word, sentence.head(noun))) {
            move(word, sentence.head(noun), "acl:relcl");
        }
    }

    /** "a lawyer for the River Club, who has sued": "who" is somebody, and not the body named after them. */
    private void relativeOfSomebody(int word) {
        int body = sentence.head(word);
        if (!sentence.relation(word).equals("acl:relcl")
                || !sentence.is(body, "nmod")
                || sentence.is(body, "nmod:poss")) {
            return;
        }
        int person = sentence.head(body);
        boolean isWho = sentence.children(word, "nsubj").stream()
                .anyMatch(s -> sentence.token(s).lower().equals("who"));
        boolean isBody = sentence.child(body, "det").isPresent() && !tree.isSomebody(body)
                || sentence.children(body, "case").stream()
                                .anyMatch(c -> sentence.token(c).lower().equals("of"))
                        && sentence.token(body).isProper();
        if (isWho && isBody && tree.isSomebody(person) && !Agreement.excludes(sentence, word, person)) {
            move(word, person, "acl:relcl");
        }
    }

    /** "met with the king and a number of ministers": a bare noun is coordinated with a noun, not with the verb. */
    private void coordinatedNoun(int word) {
        int verb = sentence.head(word);
        if (!sentence.is(word, "conj")
                || !sentence.token(word).isNoun()
                || !sentence.token(verb).isVerb()
                || sentence.child(word, "nsubj", "cop", "case", "obj").isPresent()
                || sentence.child(verb, "cop").isPresent()) {
            return;
        }
        sentence.children(verb, "obj", "obl").stream()
                .filter(n -> verb < n && n < word)
                .reduce((first, second) -> second)
                .ifPresent(noun -> move(word, noun, "conj"));
    }

    /** "which they call the deal of the century": the pronoun is the verb's object; so is "it" in "consider it a threat". */
    private void complementPronoun(int word) {
        int noun = sentence.head(word);
        boolean displaced =
                sentence.is(word, "obj") && sentence.token(word).tag().startsWith("W") || sentence.is(word, "nsubj");
        if (displaced
                && sentence.is(noun, "xcomp")
                && !sentence.token(noun).isVerb()
                && sentence.child(noun, "cop").isEmpty()) {
            move(word, sentence.head(noun), "obj");
        }
    }

    /** "promised the union they would pay": of two subjects the first is the addressee of the verb above. */
    private void addressee(int word) {
        int verb = sentence.head(word);
        if (!sentence.is(word, "nsubj") || !sentence.is(verb, "ccomp") || sentence.head(verb) > word) {
            return;
        }
        boolean second = sentence.children(verb, "nsubj").stream().anyMatch(s -> s > word);
        if (second && sentence.token(sentence.head(verb)).isVerb()) {
            move(word, sentence.head(verb), "obj");
        }
    }

    /** "built homes in the north, giving work to many": a participle after a comma speaks of the subject. */
    private void detachedParticiple(int word) {
        int noun = sentence.head(word);
        if (!sentence.relation(word).equals("acl")
                || !sentence.token(word).tag().equals("VBG")
                || !sentence.is(noun, "obj", "obl")
                || !sentence.token(sentence.head(noun)).isVerb()) {
            return;
        }
        int first = sentence.subtree(word).nextSetBit(0);
        if (first > 0 && sentence.token(first - 1).text().equals(",")) {
            move(word, sentence.head(noun), "advcl");
        }
    }

    /** "inspired them to try": what a verb makes its object do is its complement, not its purpose. */
    private void doneByObject(int word) {
        int verb = sentence.head(word);
        boolean isInfinitive = sentence.relation(word).equals("advcl") && verb < word && tree.isInfinitive(word);
        if (isInfinitive
                && CONTROL.has(sentence.token(verb).lemma(), 1, "object")
                && sentence.child(verb, "obj").isPresent()
                && sentence.child(verb, "xcomp").isEmpty()) {
            relations.set(word, "xcomp");
        }
    }

    /** "were removed to make room": what is done to something is done for a purpose, unless the verb is known to leave the infinitive open. */
    private void purposeOfPassive(int word) {
        int verb = sentence.head(word);
        boolean isInfinitive = sentence.relation(word).equals("xcomp") && verb < word && tree.isInfinitive(word);
        if (isInfinitive
                && sentence.token(verb).tag().equals("VBN")
                && sentence.child(verb, "aux:pass").isPresent()
                && !CONTROL.contains(sentence.token(verb).lemma())
                && !SIGNATURES.contains(sentence.token(verb).lemma())) {
            relations.set(word, "advcl");
        }
    }

    /** "families in Brell hit by the flood": a clause without a comma does not describe a name or a number, but the noun before. */
    private void clauseOfName(int word) {
        int name = sentence.head(word);
        boolean describes = sentence.relation(word).equals("acl")
                        && !sentence.token(word).tag().equals("VB")
                || sentence.relation(word).equals("acl:relcl");
        if (!describes || !sentence.is(name, "nmod") || sentence.is(name, "nmod:poss")) {
            return;
        }
        int first = sentence.subtree(word).nextSetBit(0);
        boolean comma = first > 0 && sentence.token(first - 1).text().equals(",");
        boolean isNumber = sentence.token(name).tag().equals("CD");
        OptionalInt determiner = sentence.child(name, "det");
        if (isNumber || !comma && sentence.token(name).tag().equals("NNP") && determiner.isEmpty()) {
            move(word, sentence.head(name), sentence.relation(word));
        }
    }
}
