package org.claimgraph.entity.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.entity.lexicon.EntityTypes;
import org.claimgraph.entity.lexicon.Gender;
import org.claimgraph.entity.lexicon.GrammaticalNumber;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.MentionKind;

/** Names and nominals joined by "and", which a text then speaks of as "they" or "both sides". */
final class GroupFinder {
    /** The groups among {@code phrases}. */
    List<Phrase> find(Analysis analysis, List<Phrase> phrases) {
        Map<Long, Phrase> heads = new HashMap<>();
        phrases.forEach(p -> heads.putIfAbsent(place(p.sentence(), p.head()), p));
        List<Phrase> result = new ArrayList<>();
        for (Phrase first : phrases) {
            Sentence sentence = analysis.sentences().get(first.sentence());
            List<Phrase> others = new ArrayList<>();
            for (int conjunct : sentence.children(first.head(), "conj")) {
                Phrase other = heads.get(place(first.sentence(), conjunct));
                if (other != null && other.from() >= first.to() && isAnd(sentence, conjunct)) {
                    others.add(other);
                }
            }
            if (!others.isEmpty()
                    && others.size() == sentence.children(first.head(), "conj").size()) {
                Phrase group = group(first, others);
                boolean clause = sentence.tokens().subList(group.from(), group.to()).stream()
                        .anyMatch(t ->
                                t.isVerb() && sentence.is(t.index(), "acl", "advcl", "ccomp", "parataxis", "root"));
                if (!clause) {
                    result.add(group);
                }
            }
        }
        return result;
    }

    private static long place(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    /** A comma alone also stands before the last conjunct's "and". */
    private static boolean isAnd(Sentence sentence, int conjunct) {
        return sentence.children(conjunct, "cc").stream()
                .allMatch(c -> sentence.token(c).lower().equals("and")
                        || sentence.token(c).text().equals("&"));
    }

    private static Phrase group(Phrase first, List<Phrase> others) {
        boolean same = others.stream().allMatch(o -> o.type() == first.type());
        boolean bodies =
                EntityTypes.isBody(first.type()) && others.stream().allMatch(o -> EntityTypes.isBody(o.type()));
        EntityType type = first.type() == EntityType.OTHER && same
                ? EntityType.OTHER
                : same || bodies ? EntityType.GROUP : EntityType.OTHER;
        return new Phrase(
                first.sentence(),
                first.from(),
                others.stream().mapToInt(Phrase::to).max().orElseThrow(),
                first.head(),
                MentionKind.NOMINAL,
                type,
                Gender.OPEN,
                GrammaticalNumber.PLURAL,
                true);
    }
}
