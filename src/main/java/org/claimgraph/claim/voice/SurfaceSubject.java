package org.claimgraph.claim.voice;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimgraph.claim.tree.NounPhrases;
import org.claimgraph.language.Sentence;
import org.claimgraph.language.Token;

/**
 * The subject of a verb as it stands on the page: the noun phrase that ends directly before the verb, its apposition between commas
 * included ("Ana Kovač, a minister from Brell, said"). Parsers lose it where quotations and insertions stand around it. All sets are token
 * indexes of the sentence.
 */
public final class SurfaceSubject {
    private static final int LONGEST_APPOSITION = 30;
    private static final int LONGEST_TITLE = 5;
    private static final int LONGEST_ADVERBIAL = 6;
    private static final Set<String> LINKS =
            Set.of("of", "for", "from", "in", "at", "with", "to", "on", "by", "about", "near", "against", "inside");
    private static final Set<String> OPENERS = Set.of(
            "a",
            "an",
            "the",
            "who",
            "which",
            "whose",
            "one",
            "his",
            "her",
            "their",
            "its",
            "now",
            "then",
            "also",
            "once",
            "formerly",
            "himself",
            "herself");
    private static final Set<String> WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> TIMES =
            Set.of("week", "month", "year", "night", "morning", "afternoon", "evening", "weekend", "summer", "fall");
    private static final Set<String> DATING = Set.of("this", "last", "early", "late", "earlier", "later");

    private final Sentence sentence;

    public SurfaceSubject(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The phrase that ends directly before the verb group of {@code verb}; empty where none does. */
    public BitSet before(int verb) {
        int to = groupStart(verb);
        if (to == 0) {
            return new BitSet();
        }
        boolean title = isClosingQuote(to - 1)
                && to > 1
                && sentence.token(to - 2).text().equals(",");
        String mark = sentence.token(title ? to - 2 : to - 1).text();
        int from;
        if (isNominal(to - 1)) {
            from = phraseStart(to);
            to = relativeBefore(from, to);
            from = to > from ? from : to - 1;
        } else if (closesApposition(mark)) {
            from = appositionHead(to - 1);
        } else {
            from = -1;
        }
        BitSet result = new BitSet();
        if (from >= 0 && from < to) {
            result.set(from, to);
        }
        return SourcePhrase.trimmed(sentence, result);
    }

    /** The end of the pronoun that a phrase of time divides from the verb, "who → in 2010 said"; else {@code to}. */
    private int relativeBefore(int from, int to) {
        boolean pronoun = from > 1
                && sentence.token(from - 1).tag().equals("IN")
                && sentence.token(from - 2).tag().matches("WP|WDT|PRP");
        return pronoun ? from - 1 : to;
    }

    /** The first token of the verb with its auxiliaries, adverbs and day: "on Friday has also repeatedly said". */
    public int groupStart(int verb) {
        int to = auxiliaryBeforeAdverbial(verb);
        while (to > 0 && (belongsToVerb(sentence.token(to - 1)) || isOnBeforeWeekday(to - 1))) {
            to--;
        }
        int beforeTime = beforeTime(to);
        return beforeTime < to ? groupStart(beforeTime) : to;
    }

    /** Where a phrase without preposition begins that says when, "the council → this month announced"; else {@code to}. */
    private int beforeTime(int to) {
        if (to < 2 || !TIMES.contains(sentence.token(to - 1).lower())) {
            return to;
        }
        int from = to - 1;
        while (from > 0 && (DATING.contains(sentence.token(from - 1).lower()) || isWeekday(sentence.token(from - 1)))) {
            from--;
        }
        return from > 0 && from < to - 1 ? from : to;
    }

    /** The auxiliary that an adverbial phrase divides from its verb, "has → in the past said"; else the verb itself. */
    private int auxiliaryBeforeAdverbial(int verb) {
        return sentence.children(verb, "aux").stream()
                .filter(auxiliary -> auxiliary < verb - 1
                        && verb - auxiliary <= LONGEST_ADVERBIAL
                        && sentence.token(auxiliary + 1).tag().equals("IN"))
                .findFirst()
                .orElse(verb);
    }

    /** Whether {@code phrase} stands directly before the verb group of {@code verb} or directly after the verb. */
    boolean touches(BitSet phrase, int verb) {
        int before = groupStart(verb) - 1;
        while (before > 0 && Marks.isMark(sentence.token(before).text())) {
            before--;
        }
        return before >= 0 && phrase.get(before) || phrase.get(verb + 1);
    }

    /** Whether a token names a day of the week. */
    public static boolean isWeekday(Token token) {
        return WEEKDAYS.contains(token.lower());
    }

    private boolean isOnBeforeWeekday(int i) {
        return sentence.token(i).lower().equals("on") && isWeekday(sentence.token(i + 1));
    }

    private static boolean belongsToVerb(Token token) {
        return token.tag().startsWith("RB")
                || token.tag().equals("MD")
                || isWeekday(token)
                || token.isVerb() && Set.of("have", "be", "do").contains(token.lemma());
    }

    private boolean isNominal(int i) {
        Token token = sentence.token(i);
        boolean name = i > 0
                && Character.isUpperCase(token.text().codePointAt(0))
                && token.tag().matches("JJ|VB|VBN|FW|UH|IN")
                && !Marks.isMark(token.text());
        return token.isNoun()
                || name
                || token.tag().equals("PRP")
                || token.tag().equals("CD")
                || token.tag().equals("WP")
                || token.tag().equals("WDT")
                || token.tag().equals("DT")
                        && Set.of("all", "both", "some", "many", "another").contains(token.lower())
                || Set.of("others", "many", "some", "few", "most", "another", "several")
                        .contains(token.lower());
    }

    /** The start of the noun phrase that ends before {@code to}. */
    private int phraseStart(int to) {
        int at = to - 1;
        if (sentence.token(at).isPronoun() || sentence.token(at).tag().startsWith("W")) {
            return at;
        }
        while (at > 0 && continues(at)) {
            at--;
        }
        while (at < to - 1
                && (sentence.token(at).tag().matches("IN|TO|CC|VBN|VBG|RB")
                        || Marks.isMark(sentence.token(at).text()))) {
            at = nextBase(at, to);
        }
        return at;
    }

    /** The start of the last plain noun phrase of a stretch that opens with a preposition. */
    private int nextBase(int from, int to) {
        int at = to - 1;
        while (at > from + 1 && sentence.token(at - 1).tag().matches("NN.*|JJ.*|DT|PRP\\$|POS|CD")) {
            at--;
        }
        return at;
    }

    /** Whether the token before {@code at} belongs to the same phrase. */
    private boolean continues(int at) {
        Token before = sentence.token(at - 1);
        Token here = sentence.token(at);
        if (here.tag().matches("DT|PRP\\$") && !before.tag().matches("IN|TO|PDT|DT|CC")) {
            return false;
        }
        if (before.isNoun() || before.tag().matches("JJ.?|DT|PDT|PRP\\$|CD|POS|HYPH|\\$|#|NFP|AFX")) {
            return true;
        }
        boolean link = LINKS.contains(before.lower()) && at - 2 >= 0 && (isNominal(at - 2) || isModifier(at - 2));
        boolean and = before.lower().equals("and")
                && at - 2 >= 0
                && isNominal(at - 2)
                && !here.tag().matches("IN|TO");
        boolean participle = isModifier(at - 1);
        boolean inner = Set.of("'", "’", "-", "&", ".").contains(before.text());
        return link || and || participle || inner;
    }

    /** A participle after its noun: "people briefed on the plan". */
    private boolean isModifier(int i) {
        return sentence.token(i).tag().equals("VBN")
                && i > 0
                && sentence.token(i - 1).isNoun()
                && i + 1 < sentence.size()
                && sentence.token(i + 1).tag().matches("IN|TO");
    }

    private static boolean closesApposition(String mark) {
        return mark.equals(",")
                || mark.equals(")")
                || mark.equals("-RRB-")
                || mark.equals("–")
                || mark.equals("—")
                || mark.equals("-")
                || mark.equals("--");
    }

    /** The start of the phrase whose apposition ends with the mark {@code close}, or -1. */
    private int appositionHead(int close) {
        int segmentEnd = close;
        for (int i = close - 1; i > 0 && close - i < LONGEST_APPOSITION; i--) {
            String text = sentence.token(i).text();
            boolean bracket = text.equals("(") || text.equals("-LRB-");
            boolean comma = closesApposition(text) && !text.equals(")") && !text.equals("-RRB-");
            if (isQuote(i)) {
                int open = titleStart(i);
                if (open < 0) {
                    return -1;
                }
                i = open;
                continue;
            }
            if (!bracket && !comma) {
                continue;
            }
            if (bracket && isNominal(i - 1)) {
                return phraseStart(i);
            }
            if (opensApposition(i + 1)
                    && (isNominal(i - 1) || sentence.token(i - 1).text().equals(")"))) {
                return sentence.token(i - 1).text().equals(")") ? appositionHead(i - 1) : phraseStart(i);
            }
            if (!isPlace(i + 1, segmentEnd)) {
                return -1;
            }
            segmentEnd = i;
        }
        return -1;
    }

    private boolean isQuote(int i) {
        return NounPhrases.isQuote(sentence.token(i).text());
    }

    private boolean isClosingQuote(int i) {
        return isQuote(i) && titleStart(i) >= 0;
    }

    /** The mark that opens the few quoted words that the mark {@code close} ends, as those of a title; -1 where there are more. */
    private int titleStart(int close) {
        for (int i = close - 1; i > 0 && close - i <= LONGEST_TITLE; i--) {
            if (isQuote(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean opensApposition(int i) {
        Token token = sentence.token(i);
        boolean owner = i + 1 < sentence.size()
                && token.isNoun()
                && sentence.token(i + 1).tag().equals("POS");
        return owner || OPENERS.contains(token.lower()) || token.tag().matches("VBN|VBG|NN|NNS|JJ.?|CD|WP|WDT");
    }

    /** A name or number between commas that goes on with the phrase before it: "Brell, Ovaria,", "Kovač, 39,". */
    private boolean isPlace(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.token(i).tag().matches("NNPS?|CD|\\.|IN|DT|NN|NNS|JJ|CC|POS")) {
                return false;
            }
        }
        return to > from;
    }
}
