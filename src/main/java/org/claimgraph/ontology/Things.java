package org.claimgraph.ontology;

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
import org.claimgraph.model.Argument;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Mention;
import org.claimgraph.model.MentionKind;

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

    Things(Extraction extraction, Wording wording, FunctionWords functions) {
        this.wording = wording;
        this.functions = functions;
        extraction.mentions().stream()
                .sorted(Comparator.comparing(Mention::span))
                .forEach(this::add);
        for (int i = 0; i < wording.size(); i++) {
            if (functions.is(wording.lower(i), "pronoun") && !starting.containsKey(i)) {
                add(new Thing(
                        i, i + 1, Argument.of(wording.span(i, i + 1)), functions.pointsAt(wording.lower(i)), true));
            }
        }
    }

    private void add(Mention mention) {
        types.put(mention.entity(), mention.type());
        Set<String> called = names.computeIfAbsent(mention.entity(), e -> new TreeSet<>());
        called.add(mention.label().toLowerCase(Locale.ROOT));
        if (mention.kind() == MentionKind.NAME) {
            called.add(mention.span().text().toLowerCase(Locale.ROOT));
            named.add(mention.entity());
        }
        int from = wording.at(mention.span().start());
        int to = wording.until(mention.span().end());
        boolean isCut =
                to < wording.size() && wording.word(to).start() < mention.span().end();
        if (mention.kind() == MentionKind.NOMINAL || to <= from || isCut) {
            return;
        }
        Argument argument = Argument.of(mention.span()).denoting(mention.entity());
        add(new Thing(from, to, argument, Optional.of(mention.type()), mention.kind() == MentionKind.PRONOUN));
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
