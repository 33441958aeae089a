package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Mention;
import org.claimgraph.model.MentionKind;
import org.claimgraph.model.Role;
import org.claimgraph.model.Span;

/** What the words of an article stand for, by the place of the words. */
final class Things {
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_TITLE = 5;

    private final Wording wording;
    private final FunctionWords functions;
    private final Map<Integer, Thing> starting = new HashMap<>();
    private final Map<Integer, Thing> ending = new HashMap<>();
    private final Map<String, EntityType> types = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Map<Integer, Set<Integer>> phrases = new HashMap<>();
    private final BitSet verbs = new BitSet();

    Things(Extraction extraction, Wording wording, FunctionWords functions) {
        this.wording = wording;
        this.functions = functions;
        extraction.mentions().stream()
                .sorted(Comparator.comparing(Mention::span))
                .forEach(this::add);
        extraction.claims().forEach(this::add);
        extraction.attributions().stream()
                .flatMap(attribution -> attribution.cue().stream())
                .flatMap(cue -> cue.pieces().stream())
                .flatMap(cue -> IntStream.range(wording.at(cue.start()), wording.until(cue.end()))
                        .boxed())
                .forEach(verbs::set);
        for (int i = 0; i < wording.size(); i++) {
            if (functions.is(wording.lower(i), "pronoun") && !starting.containsKey(i)) {
                add(new Thing(
                        i, i + 1, Argument.of(wording.span(i, i + 1)), functions.pointsAt(wording.lower(i)), true));
            }
        }
    }

    private void add(Mention mention) {
        types.put(mention.entity(), mention.type());
        addPhrase(mention.span());
        Set<String> called = names.computeIfAbsent(mention.entity(), e -> new TreeSet<>());
        called.add(mention.label().toLowerCase(Locale.ROOT));
        if (mention.kind() == MentionKind.NAME) {
            called.add(mention.span().text().toLowerCase(Locale.ROOT));
            named.add(mention.entity());
        }
        int from = wording.at(mention.span().start());
        places.computeIfAbsent(mention.entity(), e -> new ArrayList<>()).add(from);
        int to = wording.until(mention.span().end());
        boolean isCut =
                to < wording.size() && wording.word(to).start() < mention.span().end();
        if (mention.kind() == MentionKind.NOMINAL || to <= from || isCut) {
            return;
        }
        Argument argument = Argument.of(mention.span()).denoting(mention.entity());
        add(new Thing(from, to, argument, Optional.of(mention.type()), mention.kind() == MentionKind.PRONOUN));
    }

    /** Notes which words the parser takes for a verb and how far the phrases go that it takes for arguments. */
    private void add(Claim claim) {
        Stream.concat(
                        Stream.concat(claim.subject().stream(), claim.object().stream()),
                        claim.roles().stream().map(Role::argument))
                .map(Argument::span)
                .forEach(this::addPhrase);
        String lemma = claim.predicate().lemma();
        if (!lemma.startsWith("be ")) {
            for (Span piece : claim.predicate().span().pieces()) {
                int to = wording.until(piece.end());
                for (int i = wording.at(piece.start()); i < to; i++) {
                    if (lemma.startsWith(wording.lower(i).substring(0, 1))) {
                        verbs.set(i);
                    }
                }
            }
        }
    }

    private void addPhrase(Span span) {
        int from = wording.at(span.start());
        int to = wording.until(span.end());
        for (int i = from; i < to && span.parts().isEmpty(); i++) {
            phrases.computeIfAbsent(i, n -> new TreeSet<>()).add(to);
        }
    }

    /** Whether the parser takes word {@code i} for a verb. */
    boolean isVerb(int i) {
        return i >= 0 && verbs.get(i);
    }

    /** Whether {@code thing} only tells apart the noun after it, with which it is one phrase: "the Ovar Shipping division". */
    boolean isBeforeHead(Thing thing) {
        return isContent(thing.to())
                && phrases.getOrDefault(thing.from(), Set.of()).stream()
                        .anyMatch(to -> to > thing.to()
                                && IntStream.range(thing.to(), to).allMatch(this::isContent));
    }

    /** Whether word {@code i} is a word in lower case that is none of the small ones and no verb. */
    private boolean isContent(int i) {
        return wording.isWord(i)
                && !wording.word(i).isCapitalised()
                && !wording.word(i).isNumber()
                && !functions.isAny(wording.lower(i))
                && !isVerb(i);
    }

    private void add(Thing thing) {
        Thing old = starting.get(thing.from());
        if (old == null || old.to() < thing.to()) {
            starting.put(thing.from(), thing);
            ending.put(thing.to(), thing);
        }
    }

    /** All of them. */
    Collection<Thing> all() {
        return starting.values().stream()
                .sorted(Comparator.comparingInt(Thing::from))
                .toList();
    }

    /** What begins with word {@code i}; a row of capitalised words that no mention covers is a thing of unknown sort. */
    Optional<Thing> startingAt(int i) {
        Thing thing = starting.get(isTitle(i) ? i + 2 : i);
        return thing != null ? Optional.of(thing) : capitalised(i);
    }

    /** Whether word {@code i} is a title cut short before a person's name: "Sen." */
    private boolean isTitle(int i) {
        Thing next = starting.get(i + 2);
        return next != null
                && !starting.containsKey(i)
                && next.type().equals(Optional.of(EntityType.PERSON))
                && wording.lower(i + 1).equals(".")
                && wording.lower(i).length() <= LONGEST_TITLE
                && isNameWord(i);
    }

    /** The name or pronoun that ends before word {@code i}. */
    Optional<Thing> endingAt(int i) {
        return Optional.ofNullable(ending.get(i));
    }

    /** What {@code argument} is called in the article, in lower case: its words, and the names of its entity. */
    Set<String> names(Argument argument) {
        Set<String> result = new TreeSet<>(Set.of(argument.span().text().toLowerCase(Locale.ROOT)));
        argument.entity().ifPresent(entity -> result.addAll(names.getOrDefault(entity, Set.of())));
        return result;
    }

    /** Whether a name of {@code argument}'s entity stands in the article. */
    boolean hasName(Argument argument) {
        return argument.entity().filter(named::contains).isPresent();
    }

    /** Whether no name, pronoun or time that is known begins with word {@code i}. */
    boolean startsNone(int i) {
        return !starting.containsKey(i);
    }

    /** Whether a name that begins between the words {@code from} and {@code to} ends later. */
    boolean goBeyond(int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i -> starting.containsKey(i) && starting.get(i).to() > to);
    }

    /** Where the names of {@code argument}'s entity begin between the words {@code from} and {@code to}. */
    List<Integer> within(int from, int to, Argument argument) {
        return IntStream.range(from + 1, to)
                .filter(i -> starting.containsKey(i)
                        && argument.entity().isPresent()
                        && starting.get(i).argument().entity().equals(argument.entity()))
                .boxed()
                .toList();
    }

    /** The numbers of the first words of all names and descriptions of {@code argument}'s entity. */
    List<Integer> mentions(Argument argument) {
        return argument.entity()
                .map(entity -> places.getOrDefault(entity, List.of()))
                .orElse(List.of());
    }

    /** What sort of thing {@code argument} is, where that is known. */
    Optional<EntityType> type(Argument argument) {
        return argument.entity().map(types::get).or(() -> startingAt(
                        wording.at(argument.span().start()))
                .filter(thing -> wording.span(thing.from(), thing.to()).equals(argument.span()))
                .flatMap(Thing::type));
    }

    private Optional<Thing> capitalised(int i) {
        int to = i;
        while (to < i + LONGEST_NAME && isNameWord(to)) {
            to++;
            if (isLink(to) && isNameWord(to + 1)
                    || isLink(to) && wording.lower(to + 1).equals("the") && isNameWord(to + 2)) {
                to++;
                to += wording.lower(to).equals("the") ? 1 : 0;
            }
        }
        return to == i
                ? Optional.empty()
                : Optional.of(new Thing(i, to, Argument.of(wording.span(i, to)), Optional.empty(), false));
    }

    private boolean isNameWord(int i) {
        return wording.isWord(i) && wording.word(i).isCapitalised() && !functions.isAny(wording.lower(i));
    }

    private boolean isLink(int i) {
        return List.of("of", "&", "for").contains(wording.lower(i));
    }
}
