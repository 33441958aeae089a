package org.claimgraph.entity.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.entity.lexicon.Lexicon;
import org.claimgraph.entity.lexicon.Pronouns;
import org.claimgraph.entity.lexicon.Words;
import org.claimgraph.entity.name.NameFinder;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Name;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.MentionKind;

/** All phrases of an article that may stand for an entity. */
public final class PhraseFinder {
    private final Lexicon lexicon;
    private final NameFinder names;
    private final NamePhrases namePhrases;
    private final NominalFinder nominals;

    public PhraseFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new NameFinder(lexicon);
        this.namePhrases = new NamePhrases(lexicon);
        this.nominals = new NominalFinder(lexicon);
    }

    /** The phrases in text order. */
    public List<Phrase> find(Analysis analysis) {
        List<Phrase> result = new ArrayList<>();
        List<BitSet> named = new ArrayList<>();
        analysis.sentences().forEach(s -> named.add(new BitSet(s.size())));
        List<Name> found = names.find(analysis);
        Set<String> surnames = surnames(analysis, found);
        for (Name name : found) {
            result.add(namePhrases.of(analysis.sentences().get(name.sentence()), name, surnames));
            named.get(name.sentence()).set(name.from(), name.to());
        }
        for (Sentence sentence : analysis.sentences()) {
            List<Phrase> here = new ArrayList<>();
            for (int i = 0; i < sentence.size(); i++) {
                pronoun(sentence, i)
                        .or(nominal(analysis, sentence, i, named.get(sentence.index())))
                        .ifPresent(here::add);
            }
            result.addAll(here);
        }
        result.addAll(new GroupFinder().find(analysis, result));
        Collections.sort(result);
        return result;
    }

    private static Set<String> surnames(Analysis analysis, List<Name> names) {
        return names.stream()
                .filter(n -> n.type() == EntityType.PERSON && n.to() - n.from() > 1)
                .map(n -> Words.folded(
                        analysis.sentences().get(n.sentence()).token(n.to() - 1).text()))
                .collect(Collectors.toSet());
    }

    private java.util.function.Supplier<Optional<Phrase>> nominal(
            Analysis analysis, Sentence sentence, int i, BitSet named) {
        return () -> nominals.find(analysis, sentence, i, named);
    }

    private Optional<Phrase> pronoun(Sentence sentence, int i) {
        String tag = sentence.token(i).tag();
        boolean relative = tag.startsWith("W") && !tag.equals("WRB");
        if (!tag.startsWith("PRP") && !relative) {
            return Optional.empty();
        }
        return lexicon.pronouns()
                .find(sentence.token(i).text())
                .filter(p -> relative == (p.person() == Pronouns.Person.RELATIVE))
                .map(p -> new Phrase(
                        sentence.index(),
                        i,
                        i + 1,
                        i,
                        MentionKind.PRONOUN,
                        p.kind() == Pronouns.Kind.PERSON ? EntityType.PERSON : EntityType.OTHER,
                        p.gender(),
                        p.number(),
                        false));
    }
}
