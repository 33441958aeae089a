package org.claimgraph.ontology;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.model.Argument;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Span;

/**
 * Whether an argument is one whole thing. Where the parser errs, an argument may be a piece of a longer name ("Morning Joe"), drag a time
 * along that belongs to the verb ("prosecutors in April"), or be a clause or a time itself; no reading rests on such a one.
 */
final class Soundness {
    private static final Set<EntityType> NAMED =
            Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GEOPOLITICAL_ENTITY);

    private static final Set<String> NO_ACTORS = words("lexicon/no-actors.tsv");
    private static final Set<String> NOT_NAMES = words("lexicon/entity-not-names.tsv");
    private static final Set<String> ADVERBIAL = words("lexicon/adverbial-nouns.tsv").stream()
            .flatMap(noun -> Stream.concat(Stream.of(noun), Inflection.plurals(noun).stream()))
            .collect(Collectors.toUnmodifiableSet());

    private final Wording wording;
    private final Things things;
    private final FunctionWords functions;
    private final HeadNouns heads;
    private final Headlines headlines;
    private final Doers doers;

    Soundness(Wording wording, Things things, FunctionWords functions, Doers doers) {
        this.wording = wording;
        this.things = things;
        this.functions = functions;
        this.doers = doers;
        this.heads = new HeadNouns(wording, functions);
        this.headlines = new Headlines(wording, functions);
    }

    private static Set<String> words(String table) {
        return Table.read(table).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether {@code argument} is one. */
    boolean isWhole(Argument argument) {
        int from = wording.at(argument.span().start());
        int to = wording.until(argument.span().end());
        return to > from
                && !isSomethingElse(from, to, argument)
                && !isClause(from, to)
                && !isAdverbial(argument)
                && (isAnnotated(from) || isInOne(argument) && !isDragging(from, to, argument))
                && (headlines.contains(from) ? isKnown(argument) : !isPiece(from, to, argument));
    }

    /** Whether a name stands at word {@code from} with something in brackets behind it, as dates of birth and death do: "Orla Venn (1921 – 1984)". */
    private boolean isAnnotated(int from) {
        return things.startingAt(from)
                .filter(thing -> isCapital(from) && wording.lower(thing.to()).equals("("))
                .isPresent();
    }

    /** Whether no word is left out of the middle: "Brell Shipping, Inc." without its comma is one thing, as is a list of countries. */
    private boolean isInOne(Argument argument) {
        List<Span> pieces = argument.span().pieces();
        return isCountry(argument)
                || IntStream.range(1, pieces.size()).allMatch(i -> IntStream.range(
                                wording.until(pieces.get(i - 1).end()),
                                wording.at(pieces.get(i).start()))
                        .noneMatch(wording::isWord));
    }

    /** Whether the words are a clause, or what a conjunction or preposition leads to: "that ships came", "how they won". */
    private boolean isClause(int from, int to) {
        String first = wording.lower(from);
        boolean leads = functions.is(first, "conjunction") || functions.is(first, "question") || first.equals("as");
        return to > from + 1
                && leads
                && (!first.equals("that") || wording.word(from + 1).isPlural());
    }

    /** Whether {@code argument} may be in an event: one thing, or one with a time or an aside beside it ("the court on Friday"). */
    boolean isUsable(Argument argument) {
        int from = wording.at(argument.span().start());
        int to = wording.until(argument.span().end());
        boolean isActor = things.type(argument).filter(Doers.SORTS::contains).isPresent();
        return to > from
                && !isSomethingElse(from, to, argument)
                && !isClause(from, to)
                && !isAdverbial(argument)
                && !(isActor
                        && IntStream.range(from + 1, to)
                                .anyMatch(i -> !wording.lower(i).equals("-") && isBreak(i)))
                && (!headlines.contains(from) || isKnown(argument));
    }

    /** Whether the words are taken for an actor whom they only speak of: "the death of Orla Venn". */
    private boolean isSomethingElse(int from, int to, Argument argument) {
        int head = from;
        while (head < to && wording.isWord(head) && !functions.is(wording.lower(head), "preposition")) {
            head++;
        }
        return things.type(argument).filter(Doers.SORTS::contains).isPresent()
                && head > from
                && !isCapital(head - 1)
                && NO_ACTORS.contains(wording.lower(head - 1));
    }

    /** Whether the words say when, how or why. */
    private boolean isAdverbial(Argument argument) {
        return things.type(argument).filter(type -> type != EntityType.OTHER).isEmpty()
                && heads.of(argument).stream().limit(2).anyMatch(noun -> ADVERBIAL.contains(noun) || isDay(noun));
    }

    private boolean isDay(String word) {
        return functions.is(word, "calendar");
    }

    /** Whether somebody is told with what is not part of the phrase: "prosecutors in April", "Karvonia as ships". */
    private boolean isDragging(int from, int to, Argument argument) {
        String last = wording.lower(to - 1);
        boolean isActor = things.type(argument).filter(Doers.SORTS::contains).isPresent();
        return isActor
                && to > from + 1
                && !isName(from, to)
                && (isDay(last)
                        || last.matches("(19|20)\\d\\d")
                        || IntStream.range(from + 1, to).anyMatch(this::isBreak));
    }

    /** Whether word {@code i} begins another phrase: a dash, "as" that is not of "such as" or "as well as". */
    private boolean isBreak(int i) {
        boolean isDash = wording.lower(i).equals("-") && !wording.isNext(i) && !wording.isNext(i + 1);
        return isDash
                || wording.lower(i).equals("as")
                        && !functions.is(wording.lower(i - 1), "comparison")
                        && !functions.is(wording.lower(i + 1), "comparison");
    }

    private boolean isCountry(Argument argument) {
        return things.type(argument)
                .filter(type -> type == EntityType.GEOPOLITICAL_ENTITY)
                .isPresent();
    }

    private boolean isName(int from, int to) {
        return things.startingAt(from).filter(thing -> thing.to() == to).isPresent();
    }

    /** Whether a headline's words name what the text around it names too: where every word has a capital, capitals tell no name. */
    private boolean isKnown(Argument argument) {
        return things.mentions(argument).stream().anyMatch(at -> !headlines.contains(at));
    }

    /** Whether the words from {@code from} up to {@code to} are cut out of a longer name. */
    private boolean isPiece(int from, int to, Argument argument) {
        boolean isName = things.type(argument).filter(NAMED::contains).isPresent() || isCapital(from);
        return isName
                && (goesOn(to)
                        || things.goBeyond(from, to) && !isEnded(to)
                        || isCapital(to - 1) && isBegun(from)
                        || things.within(from, to, argument).stream()
                                .anyMatch(at -> isBegun(at)
                                        && !IntStream.range(from, at).allMatch(this::isCapital)));
    }

    /** Whether a name goes on at word {@code to}: "Venn" before "Foundation", "Karvonian" before "-born". */
    private boolean goesOn(int to) {
        boolean isJoined =
                wording.lower(to).equals("-") && wording.isWord(to + 1) && wording.isNext(to) && wording.isNext(to + 1);
        return isJoined || isCapital(to - 1) && isCapital(to) && things.startsNone(to) && !leadsToTitle(to);
    }

    /** Whether what follows at word {@code to} is no more of a name: "Brell Shipping" before "in Ovar", "the envoy" before ", Orla Venn". */
    private boolean isEnded(int to) {
        String next = wording.lower(to);
        return next.equals(",") || functions.is(next, "preposition") && !next.equals("of") && !next.equals("for");
    }

    /** Whether the words from {@code to} end in what somebody is: "Majority Leader" after "Senate", before a name. */
    private boolean leadsToTitle(int to) {
        int at = to;
        while (isCapital(at) && !isTitle(at)) {
            at++;
        }
        return isTitle(at);
    }

    /** Whether word {@code i} stands before names without being part of them: "Senator", "Secretary-General". */
    private boolean isTitle(int i) {
        String word = wording.lower(i).substring(wording.lower(i).lastIndexOf('-') + 1);
        return doers.is(word)
                || doers.isOffice(word)
                || doers.isTitle(word)
                || wording.isWord(i) && NOT_NAMES.contains(wording.word(i).text());
    }

    /** Whether a capital before word {@code from} belongs to the same name, being no title and no name of its own. */
    private boolean isBegun(int from) {
        return isCapital(from)
                && isCapital(from - 1)
                && wording.isNextWord(from)
                && things.endingAt(from).isEmpty()
                && !isTitle(from - 1)
                && !wording.opensSentence(from - 1);
    }

    private boolean isCapital(int i) {
        return wording.isWord(i) && wording.word(i).isCapitalised() && !functions.isAny(wording.lower(i));
    }

    /** The arguments of {@code found} that are whole. */
    List<Argument> whole(List<Argument> found) {
        return found.stream().filter(this::isWhole).toList();
    }
}
