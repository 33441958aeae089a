package org.claimgraph.entity.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.entity.lexicon.Lexicon;
import org.claimgraph.entity.lexicon.Words;
import org.claimgraph.language.Name;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/**
 * Repairs names in headlines, where capitals tell nothing: takes off words that the article elsewhere writes without a capital, and
 * drops what the rest of the article does not know as a name.
 */
final class HeadlineNames {
    private final Lexicon lexicon;

    HeadlineNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void repair(List<NameLine> lines) {
        Set<String> common = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (NameLine line : lines) {
            if (!isHeadline(line.sentence())) {
                line.sentence().tokens().stream()
                        .map(Token::text)
                        .filter(t -> t.equals(t.toLowerCase(Locale.ROOT)))
                        .forEach(common::add);
                for (Name name : line.names()) {
                    line.sentence().tokens().subList(name.from(), name.to()).forEach(t -> named.add(t.lower()));
                }
            }
        }
        if (!named.isEmpty()) {
            lines.stream().filter(l -> isHeadline(l.sentence())).forEach(l -> repair(l, common, named));
        }
    }

    private void repair(NameLine line, Set<String> common, Set<String> named) {
        for (Name name : line.names()) {
            if (lexicon.known().type(line.words(name.from(), name.to())).isPresent()) {
                continue;
            }
            int from = name.from();
            int to = name.to();
            while (from < to && isCommon(line.sentence().token(from), common, named)) {
                from++;
            }
            while (to > from && isCommon(line.sentence().token(to - 1), common, named)) {
                to--;
            }
            if (from > name.from() || to < name.to()) {
                line.remove(name);
                if (from < to) {
                    line.put(
                            from, to, lexicon.known().type(line.words(from, to)).orElse(name.type()));
                }
            }
        }
    }

    private static boolean isCommon(Token token, Set<String> common, Set<String> named) {
        return !token.isWord() || common.contains(token.lower()) && !named.contains(token.lower());
    }

    /** Whether all of the longer words are in capitals. */
    static boolean isInCapitals(Sentence sentence) {
        return isHeadline(sentence)
                && sentence.tokens().stream()
                        .filter(token -> token.isWord() && token.text().length() > 3)
                        .allMatch(token -> Words.isUpperCase(token.text()));
    }

    /** Whether most of the longer words have capitals, so that capitals tell nothing. */
    static boolean isHeadline(Sentence sentence) {
        long words = 0;
        long capitalised = 0;
        for (Token token : sentence.tokens()) {
            if (token.isWord() && token.text().length() > 3) {
                words++;
                capitalised += Words.isCapitalised(token.text()) ? 1 : 0;
            }
        }
        return words > 2 && capitalised * 3 > words * 2;
    }
}
