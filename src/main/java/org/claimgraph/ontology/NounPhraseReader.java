package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands before and after a noun, by its words alone. */
final class NounPhraseReader {
    private static final int LONGEST = 9;
    private static final int LONGEST_GAP = 5;

    private final Wording wording;
    private final Things things;
    private final FunctionWords functions;
    private final FrameLexicon lexicon;

    NounPhraseReader(Wording wording, Things things, FunctionWords functions, FrameLexicon lexicon) {
        this.wording = wording;
        this.things = things;
        this.functions = functions;
        this.lexicon = lexicon;
    }

    /** The phrase of the noun that the words {@code noun} up to {@code to} are. */
    NounPhrase read(int noun, int to) {
        List<Thing> owners = new ArrayList<>();
        List<Thing> modifiers = new ArrayList<>();
        boolean isPast = false;
        boolean isShared = false;
        int from = noun;
        while (from > 0 && noun - from < LONGEST) {
            String before = wording.lower(from - 1);
            Optional<Thing> thing = things.endingAt(from);
            if (functions.is(before, "possessive")) {
                int owner = before.endsWith("s") && !Character.isLetter(before.charAt(0)) ? from - 1 : from;
                Optional<Thing> possessor = things.endingAt(owner);
                possessor.ifPresent(owners::add);
                from = possessor.map(Thing::from).orElse(from - 1);
                break;
            } else if (functions.is(before, "determiner")) {
                from--;
                break;
            } else if (things.isVerb(from - 1)) {
                break;
            } else if (thing.isPresent() && !thing.get().isPronoun()) {
                if (!isShared && modifiers.isEmpty()) {
                    modifiers.add(thing.get());
                }
                from = thing.get().from();
            } else if (functions.is(before, "former")) {
                isPast = true;
                from--;
            } else if (isLinked(from)) {
                isShared = true;
                from--;
            } else if (wording.isWord(from - 1) && !functions.isAny(before) || isHyphen(from - 1)) {
                from--;
            } else {
                break;
            }
        }
        return new NounPhrase(from, noun, to, owners, modifiers, isPast);
    }

    /** Whether mark {@code i} is a hyphen within a word, no dash. */
    private boolean isHyphen(int i) {
        return wording.lower(i).equals("-")
                && i > 0
                && wording.word(i - 1).end() == wording.word(i).start();
    }

    /** Whether the word before {@code from} joins two nouns that say what somebody is: "founder and president". */
    private boolean isLinked(int from) {
        String word = wording.lower(from - 1);
        return (word.equals("and") || word.equals("/") || word.equals("&") || word.equals(","))
                && lexicon.nounOf(wording.lower(from - 2)).isPresent();
    }

    /** The number of the preposition that follows the noun that ends before {@code to}, past what is coordinated with it, or -1. */
    int preposition(int to) {
        int at = to;
        for (int steps = 0; steps < LONGEST; steps++) {
            String word = wording.lower(at);
            if (functions.is(word, "preposition")) {
                return at;
            }
            if (word.equals("(")) {
                at = closing(at);
                if (at < 0) {
                    return -1;
                }
            } else if (isJoint(word) && joinsNoun(at + 1)) {
                at++;
            } else if (at == to || !wording.isWord(at) || functions.isAny(word)) {
                return -1;
            } else {
                at++;
            }
        }
        return -1;
    }

    private static boolean isJoint(String word) {
        return word.equals("and") || word.equals(",") || word.equals("&") || word.equals("/");
    }

    /** Whether a noun of the lexicon stands among the words from {@code at}, before anything that ends a phrase. */
    private boolean joinsNoun(int at) {
        for (int i = at; i < at + LONGEST_GAP; i++) {
            if (lexicon.nounOf(wording.lower(i)).isPresent()) {
                return true;
            }
            boolean mayPrecede = wording.isWord(i)
                    && (!functions.isAny(wording.lower(i))
                            || functions.is(wording.lower(i), "former")
                            || isJoint(wording.lower(i)));
            if (!mayPrecede && !isJoint(wording.lower(i))) {
                return false;
            }
        }
        return false;
    }

    private int closing(int open) {
        for (int i = open; i < open + LONGEST; i++) {
            if (wording.lower(i).equals(")")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The things of the phrase after the preposition at {@code preposition}: its head or what it may be, and what is coordinated. */
    List<Thing> after(int preposition) {
        List<Thing> result = new ArrayList<>();
        int at = preposition + 1;
        for (int gap = 0; gap <= LONGEST_GAP; gap++) {
            Optional<Thing> thing = things.startingAt(at);
            if (thing.filter(things::isBeforeHead).isPresent()) {
                return result;
            } else if (thing.isPresent()) {
                result.add(thing.get());
                at = thing.get().to();
                if (functions.is(wording.lower(at), "possessive")) {
                    result.clear();
                    at++;
                } else if (wording.lower(at).equals("(")) {
                    at = Math.max(at, closing(at));
                    return coordinated(at, result);
                } else {
                    return coordinated(at, result);
                }
            } else if (at > preposition + 1 && functions.is(wording.lower(at), "relative")) {
                return result;
            } else if (wording.isWord(at)
                    && (!functions.isAny(wording.lower(at)) || functions.is(wording.lower(at), "determiner"))) {
                at++;
            } else {
                return result;
            }
        }
        return result;
    }

    private List<Thing> coordinated(int from, List<Thing> result) {
        int at = from;
        while (isJoint(wording.lower(at))) {
            boolean isApposition = wording.lower(at).equals(",") && functions.is(wording.lower(at + 1), "determiner");
            if (isApposition) {
                return result;
            }
            int next = at + 1;
            while (isJoint(wording.lower(next)) || functions.is(wording.lower(next), "determiner")) {
                next++;
            }
            Optional<Thing> thing = things.startingAt(next)
                    .filter(t -> !t.isPronoun() && t.type().isPresent());
            if (thing.isEmpty()
                    || lexicon.nounOf(wording.lower(thing.get().to())).isPresent()) {
                return result;
            }
            result.add(thing.get());
            at = thing.get().to();
        }
        return result;
    }

    /** The names that follow the noun that ends before {@code to} as what it describes: "her brothers Tol and Miro". */
    List<Thing> named(int to, boolean afterComma) {
        List<Thing> result = new ArrayList<>();
        int at = afterComma && wording.lower(to).equals(",") ? to + 1 : to;
        if (functions.is(wording.lower(at), "naming")) {
            at++;
        }
        Optional<Thing> thing = things.startingAt(at).filter(t -> !t.isPronoun());
        if (thing.isPresent()) {
            result.add(thing.get());
            coordinated(thing.get().to(), result);
        }
        return result;
    }
}
