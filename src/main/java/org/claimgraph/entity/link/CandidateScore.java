package org.claimgraph.entity.link;

import java.util.Set;
import org.claimgraph.model.EntityType;

/** How likely it is that a name means a candidate in a text. */
final class CandidateScore {
    private static final double UNKNOWN = 0.35;
    private static final double KNOWN_A_MAGNITUDE = 0.35;
    private static final double WITHOUT_CONTEXT = 0.75;
    private static final double CONTEXT = 0.5;
    private static final double LONE_NAME = 0.55;
    private static final double OTHER_NAME = 0.4;

    private final TitleKinds kinds = TitleKinds.shipped();

    /** A figure from 0 to 1. */
    double of(Candidate candidate, String name, EntityType type, TextWords words) {
        Title title = Title.of(candidate.title());
        double known = Math.min(1, UNKNOWN + KNOWN_A_MAGNITUDE * Math.log10(candidate.names()));
        double context =
                WITHOUT_CONTEXT + CONTEXT * words.share(candidate.title().replace('_', ' '), name);
        double person = type == EntityType.PERSON ? person(title, name, words) : 1;
        return Math.min(1, candidate.prior() * kinds.agreement(title, type) * known * context * person);
    }

    /** People are called by their names: a lone surname says little, and a title without any of its words less. */
    private static double person(Title title, String name, TextWords words) {
        Set<String> called = TextWords.all(name);
        Set<String> titled = TextWords.all(title.name());
        boolean shared = called.stream().anyMatch(titled::contains);
        if (!shared) {
            return titled.size() == 1 ? LONE_NAME : OTHER_NAME;
        }
        return called.size() > 1
                ? 1
                : LONE_NAME + (1 - LONE_NAME) * (titled.size() > 1 ? words.share(title.name(), name) : 0);
    }
}
