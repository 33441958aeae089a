package org.claimgraph.entity.name;

import java.util.HashSet;
import java.util.Set;
import org.claimgraph.entity.lexicon.Lexicon;
import org.claimgraph.entity.lexicon.LexiconFile;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;
import org.claimgraph.model.EntityType;

/** Adds runs of proper nouns in the middle of a sentence that nothing else took for a name. */
final class ProperRuns {
    private final Lexicon lexicon;
    private final Set<String> notNames = new HashSet<>();

    ProperRuns(Lexicon lexicon) {
        this.lexicon = lexicon;
        LexiconFile.rows("entity-not-names.tsv", 1).forEach(row -> notNames.add(row.get(0)));
    }

    void repair(NameLine line) {
        Sentence sentence = line.sentence();
        if (HeadlineNames.isHeadline(sentence)) {
            return;
        }
        for (int from = 1; from < sentence.size(); from++) {
            int to = from;
            while (to < sentence.size() && isFree(line, to)) {
                to++;
            }
            if (to > from && mayBeName(line, from, to)) {
                line.put(from, to, EntityType.OTHER);
            }
            from = Math.max(from, to);
        }
    }

    private boolean isFree(NameLine line, int i) {
        return line.isProperWord(i)
                && line.at(i).isEmpty()
                && !line.isTime(i)
                && !notNames.contains(line.sentence().token(i).text());
    }

    private boolean mayBeName(NameLine line, int from, int to) {
        Sentence sentence = line.sentence();
        Token first = sentence.token(from);
        Token before = sentence.token(from - 1);
        boolean opens =
                !before.isWord() && !before.text().equals(",") && !before.tag().equals("POS");
        boolean beside = line.at(from - 1).isPresent()
                || to < sentence.size() && line.at(to).isPresent();
        if (opens || beside || before.text().equals(".")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean common = lexicon.nouns().find(token.lemma()).isPresent()
                    || lexicon.nouns().find(token.lower()).isPresent()
                    || lexicon.genders().ofTitle(token.text()).isPresent();
            if (!common
                    && token.text().length() > 1
                    && Character.isLetter(token.text().charAt(0))) {
                return true;
            }
        }
        return first.text().length() > 1 && to - from > 2;
    }
}
