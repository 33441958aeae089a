package org.claimgraph.claim.predication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.claim.tree.Lexicon;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Name;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;
import org.claimgraph.model.Argument;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Predicate;
import org.claimgraph.model.Tense;

/** What the words before a person's name state: "Tea Board chairman Kol Aran" says that he is its chairman. */
final class TitleReader {
    private static final Lexicon TITLES = Lexicon.load("titles");
    private static final Lexicon BEGINNINGS = Lexicon.load("title-beginnings");
    private static final Lexicon TENSES = Lexicon.load("tense");

    private final Analysis analysis;
    private final Sentence sentence;
    private final Set<String> told;

    /** A reader of {@code sentence} that leaves out the titles told before and adds those that it tells. */
    TitleReader(Analysis analysis, Sentence sentence, Set<String> told) {
        this.analysis = analysis;
        this.sentence = sentence;
        this.told = told;
    }

    /** The claims; a title that says of whom or what it is has an object. */
    List<ClaimDraft> read() {
        List<ClaimDraft> result = new ArrayList<>();
        for (Name name : analysis.names()) {
            if (name.sentence() == sentence.index()
                    && name.type() == EntityType.PERSON
                    && name.to() - name.from() > 1) {
                title(name).filter(this::isNew).ifPresent(result::add);
            }
        }
        return result;
    }

    private Optional<ClaimDraft> title(Name name) {
        int noun = name.from() - 1;
        if (noun < 0 || !isTitle(sentence.token(noun)) || !isPartOf(noun, name)) {
            return Optional.empty();
        }
        int from = noun;
        while (from > 0
                && isPartOf(from - 1, name)
                && analysis.name(sentence.index(), from - 1)
                        .filter(n -> n.type() != EntityType.OTHER)
                        .isEmpty()
                && (sentence.token(from - 1).isNoun()
                        || sentence.token(from - 1).tag().equals("JJ"))) {
            from--;
        }
        Optional<Argument> body = body(from, name).or(() -> place(name));
        return Optional.of(new ClaimDraft(
                noun,
                Argument.of(analysis.span(sentence, name.from(), name.to())),
                new Predicate(
                        analysis.span(sentence, from, noun + 1),
                        "be " + office(from, noun) + (body.isPresent() && !isAdjective(body.get()) ? " of" : ""),
                        Optional.empty()),
                body,
                List.of(),
                isFormer(from, noun) ? Tense.PAST : Tense.PRESENT));
    }

    /** The title with the words before it that make another of it: "vice president", but "president" of "elected president". */
    private String office(int from, int noun) {
        String result = sentence.token(noun).lower();
        for (int i = noun - 1;
                i >= from && BEGINNINGS.contains(sentence.token(i).lower());
                i--) {
            result = sentence.token(i).lower() + " " + result;
        }
        return result;
    }

    private boolean isAdjective(Argument body) {
        return sentence.within(body.span()).stream()
                .allMatch(word -> sentence.token(word).tag().startsWith("JJ"));
    }

    private boolean isNew(ClaimDraft draft) {
        return told.add(draft.subject().span().text() + "\t" + draft.predicate().lemma());
    }

    private boolean isFormer(int from, int noun) {
        return TENSES.has(sentence.token(Math.max(0, from - 1)).lower(), 1, "adjective")
                || sentence.tokens().subList(from, noun).stream().anyMatch(t -> TENSES.has(t.lower(), 1, "adjective"));
    }

    private static boolean isTitle(Token token) {
        return token.isProper() ? TITLES.contains(token.lower()) : token.isNoun();
    }

    /** Whether {@code word} belongs to the phrase of the name. */
    private boolean isPartOf(int word, Name name) {
        int head = sentence.head(word);
        return head >= word && head < name.to() && sentence.is(word, "compound", "amod", "nmod:poss", "flat", "dep");
    }

    /** The organisation or country named directly after the person: "President Ana Kol → of Lurania". */
    private Optional<Argument> place(Name person) {
        int preposition = person.to();
        return preposition < sentence.size()
                        && sentence.token(preposition).lower().equals("of")
                ? sentence.children(person.to() - 1, "nmod").stream()
                        .filter(noun -> noun > preposition && sentence.head(preposition) == noun)
                        .findFirst()
                        .flatMap(noun -> analysis.name(sentence.index(), noun))
                        .filter(n -> n.type() != EntityType.PERSON && n.type() != EntityType.OTHER)
                        .map(n -> Argument.of(analysis.span(sentence, n.from(), n.to())))
                : Optional.empty();
    }

    /** The organisation or country named directly before the title. */
    private Optional<Argument> body(int title, Name person) {
        int last = title - 1;
        if (last >= 0 && sentence.is(last, "case")) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        int word = last;
        return analysis.name(sentence.index(), word)
                .filter(n -> n.type() != EntityType.PERSON
                        && n.type() != EntityType.OTHER
                        && sentence.head(word) < person.to()
                        && sentence.head(word) >= title)
                .map(n -> Argument.of(analysis.span(sentence, n.from(), n.to())));
    }
}
