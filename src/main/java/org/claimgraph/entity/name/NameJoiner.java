package org.claimgraph.entity.name;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.entity.lexicon.Lexicon;
import org.claimgraph.entity.lexicon.Words;
import org.claimgraph.language.Name;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.EntityType;

/**
 * Joins what belongs to one name and was taken apart at hyphens and particles ("Salim al-Tamr", "Ludwig van der Meer"), or before the
 * word that closes it ("… Brigades").
 */
final class NameJoiner {
    private static final int LONGEST_TAIL = 3;
    private static final Set<String> JOINING = Set.of("on", "of", "for");

    /** Days and months, which say when something was and not what it is called. */
    private static final Set<String> TIMES = Stream.concat(
                    Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .collect(Collectors.toUnmodifiableSet());

    private final Lexicon lexicon;

    NameJoiner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void repair(NameLine line) {
        for (Name name : line.names()) {
            line.at(name.from()).ifPresent(n -> widen(line, n));
        }
        for (Name name : line.names()) {
            line.at(name.from()).ifPresent(n -> close(line, n));
        }
    }

    private void widen(NameLine line, Name name) {
        int from = name.from();
        int to = name.to();
        for (int before = previous(line, from); before >= 0; before = previous(line, from)) {
            from = line.at(before).map(Name::from).orElse(before);
        }
        for (int after = next(line, to - 1); after >= 0; after = next(line, to - 1)) {
            to = line.at(after).map(Name::to).orElse(after + 1);
        }
        if (from < name.from() || to > name.to()) {
            line.put(from, to, typeOf(line, name, from, to));
        }
    }

    /** The type of the joined name: that of its longest part. */
    private static EntityType typeOf(NameLine line, Name name, int from, int to) {
        Name longest = name;
        for (Name part : line.names()) {
            boolean inside = from <= part.from() && part.to() <= to;
            if (inside && part.to() - part.from() > longest.to() - longest.from()) {
                longest = part;
            }
        }
        return longest.type();
    }

    private int previous(NameLine line, int from) {
        for (int before = from - 1; before >= Math.max(0, from - 2); before--) {
            if (next(line, before) == from) {
                return before;
            }
        }
        return -1;
    }

    /** The word to which token {@code i} is joined as parts of one name, or -1. */
    private int next(NameLine line, int i) {
        Sentence sentence = line.sentence();
        if (i + 1 >= sentence.size()) {
            return -1;
        }
        if (line.isJoiningHyphen(i + 1)) {
            return joinsByHyphen(line, i, i + 2) ? i + 2 : -1;
        }
        boolean particleFollows = isParticle(line, i + 1);
        if (particleFollows && isPersonal(line, i)) {
            return i + 1;
        }
        boolean afterParticle = isParticle(line, i) && line.isProperWord(i + 1);
        return afterParticle && (i > 0 && isPersonal(line, i - 1) || isParticle(line, i - 1)) ? i + 1 : -1;
    }

    /** Whether token {@code i} is a particle that goes on: a hyphen or a capital follows. */
    private boolean isParticle(NameLine line, int i) {
        Sentence sentence = line.sentence();
        if (i < 0 || i + 1 >= sentence.size()) {
            return false;
        }
        String word = sentence.token(i).text();
        return line.isJoiningHyphen(i + 1)
                ? lexicon.particles().joinsByHyphen(word)
                        && Words.isCapitalised(sentence.token(i + 2).text())
                : lexicon.particles().joinsByBlank(word)
                        && (line.isProperWord(i + 1)
                                || lexicon.particles()
                                                .joinsByBlank(
                                                        sentence.token(i + 1).text())
                                        && line.isProperWord(i + 2));
    }

    private boolean joinsByHyphen(NameLine line, int left, int right) {
        if (!Words.isCapitalised(line.sentence().token(right).text())) {
            return false;
        }
        if (lexicon.particles().joinsByHyphen(line.sentence().token(left).text())) {
            return true;
        }
        return isPersonal(line, left) && isPersonal(line, right)
                || isUnknown(line, left)
                        && isUnknown(line, right)
                        && (line.at(left).isEmpty() || line.at(right).isEmpty());
    }

    /** Whether token {@code i} is a proper noun of no known meaning. */
    private boolean isUnknown(NameLine line, int i) {
        return line.isProperWord(i)
                && lexicon.known().type(line.sentence().token(i).text()).isEmpty();
    }

    /** Whether token {@code i} may be part of a person's name: in one, or a capitalised word of no known meaning. */
    private boolean isPersonal(NameLine line, int i) {
        if (!line.isProperWord(i)
                || lexicon.known().type(line.sentence().token(i).text()).isPresent()) {
            return false;
        }
        return line.at(i).map(NameJoiner::mayBePerson).orElse(true);
    }

    /** The recogniser takes strange names for works and nationalities. */
    private static boolean mayBePerson(Name name) {
        return name.type() == EntityType.PERSON || name.type() == EntityType.OTHER;
    }

    /** Takes in what follows directly up to a word that closes names: "Brigades", "Heights", "Corps". */
    private void close(NameLine line, Name name) {
        int closed = name.to();
        for (int i = name.to(); i < name.to() + LONGEST_TAIL && line.isProperWord(i); i++) {
            boolean person = line.at(i).map(n -> n.type() == EntityType.PERSON).orElse(false);
            if (person) {
                break;
            }
            if (lexicon.nameWords().last(line.sentence().token(i).text()).isPresent()) {
                closed = i + 1;
            }
        }
        int tail = tail(line, name, Math.max(closed, name.to()));
        if (tail > name.to()) {
            line.put(name.from(), tail, EntityType.ORGANIZATION);
        } else if (closed > name.to()) {
            EntityType type = lexicon.nameWords()
                    .last(line.sentence().token(closed - 1).text())
                    .orElse(name.type());
            line.put(name.from(), closed, type);
        }
    }

    /** The end of what "on", "of" or "for" adds to an organisation: "Council on Metals". */
    private int tail(NameLine line, Name name, int closed) {
        Sentence sentence = line.sentence();
        boolean body = lexicon.nameWords()
                .last(sentence.token(closed - 1).text())
                .filter(t -> t == EntityType.ORGANIZATION)
                .isPresent();
        boolean joined = body
                && name.type() == EntityType.ORGANIZATION
                && closed + 1 < sentence.size()
                && JOINING.contains(sentence.token(closed).text())
                && !TIMES.contains(sentence.token(closed + 1).text());
        int end = closed + 1;
        while (joined && line.isProperWord(end) && line.at(end).isEmpty()) {
            end++;
        }
        return joined && end > closed + 1 ? end : closed;
    }
}
