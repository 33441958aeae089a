package org.claimgraph.claim.predication;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimgraph.language.Sentence;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Role;
import org.claimgraph.model.Span;

/** Who speaks at a place of the text: the attributions whose contents cover it. */
final class Voices {
    private final List<Attribution> attributions;

    Voices(List<Attribution> attributions) {
        this.attributions = List.copyOf(attributions);
    }

    /** The innermost attribution in whose content {@code word}, at {@code place}, stands and whose source answers for it. */
    Optional<Attribution> of(Sentence sentence, int word, Span place) {
        Answerable answerable = new Answerable(sentence);
        return attributions.stream()
                .filter(a -> a.content().filter(c -> c.covers(place)).isPresent())
                .filter(a -> answerable.isAnswered(a, word))
                .min(Comparator.comparingInt(Voices::length));
    }

    /** The roles without those that name the source of an attribution: "according to the ministry". */
    List<Role> withoutSources(List<Role> roles) {
        return roles.stream()
                .filter(r -> attributions.stream()
                        .noneMatch(a -> a.cue()
                                        .filter(c -> c.text()
                                                .toLowerCase(Locale.ROOT)
                                                .endsWith(" to"))
                                        .isPresent()
                                && a.source()
                                        .filter(s -> names(r.argument().span(), s.span()))
                                        .isPresent()))
                .toList();
    }

    /** Whether {@code phrase} names {@code source}, and does not only stand in a clause that describes it. */
    private static boolean names(Span phrase, Span source) {
        return phrase.covers(source) || phrase.start() <= source.start() && phrase.overlaps(source);
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream()
                .flatMap(c -> c.pieces().stream())
                .mapToInt(p -> p.end() - p.start())
                .sum();
    }

    /** Whether a source begins between two words, so that the second describes nothing before it: "the harbour, → Kovač said". */
    boolean divide(Span first, Span second) {
        return attributions.stream()
                .flatMap(a -> a.source().stream())
                .anyMatch(s -> s.span().covers(second)
                        && !s.span().covers(first)
                        && first.end() <= s.span().start());
    }

    /** Whether {@code subject} is who says {@code predicate}, and is named only after it: "“Look at us,” → he said". */
    boolean isSpeaker(Span subject, Span predicate) {
        return attributions.stream()
                .anyMatch(a -> a.content()
                                .filter(c -> c.covers(predicate) && !c.overlaps(subject))
                                .isPresent()
                        && a.source().filter(s -> s.span().overlaps(subject)).isPresent()
                        && predicate.end() <= subject.start());
    }

    /** Whether {@code word} is part of the cue of an attribution that has a content. */
    boolean isCue(Span word) {
        return attributions.stream()
                .anyMatch(a -> a.content().isPresent()
                        && a.cue().filter(c -> c.covers(word)).isPresent());
    }

    /** Whether {@code word} is part of the cue of an attribution that has a content and names its source. */
    boolean isCueOfSomebody(Span word) {
        return attributions.stream()
                .anyMatch(a -> a.content().isPresent()
                        && a.source().isPresent()
                        && a.cue().filter(c -> c.covers(word)).isPresent());
    }
}
