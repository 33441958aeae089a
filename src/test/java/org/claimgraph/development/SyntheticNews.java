package org.claimgraph.development;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedArticle;
import org.claimgraph.model.Polarity;

/** Invented articles in any number, of twenty claims each: who said that who did what to whom. Actors are drawn after Zipf's law. */
final class SyntheticNews {
    /** Claims of an article. */
    static final int CLAIMS = 20;

    private static final int ACTORS = 3000;
    private static final String[] SYLLABLES = {
        "ka", "lo", "mi", "ra", "ven", "dor", "sel", "tu", "no", "bri", "hal", "os"
    };
    private static final String[] VERBS = {
        "armed", "visited", "sanctioned", "praised", "paid", "sued", "warned", "joined"
    };
    private static final String[] LEMMAS = {"arm", "visit", "sanction", "praise", "pay", "sue", "warn", "join"};
    private static final String[] EVENTS = {
        "AID", "CONSULT", "SANCTION", "SUPPORT", "AID", "ACCUSE", "THREATEN", "AGREE"
    };

    private final Random random = new Random(1);
    private final List<String> actors = new ArrayList<>();
    private final double[] weights = new double[ACTORS];

    SyntheticNews() {
        double sum = 0;
        for (int i = 0; i < ACTORS; i++) {
            StringBuilder name = new StringBuilder();
            for (int rest = i + ACTORS; rest > 0; rest /= SYLLABLES.length) {
                name.append(SYLLABLES[rest % SYLLABLES.length]);
            }
            actors.add(Character.toUpperCase(name.charAt(0)) + name.substring(1));
            sum += 1.0 / (i + 1);
            weights[i] = sum;
        }
    }

    /** A random actor, the first much more often than the last. */
    String actor() {
        int found = Arrays.binarySearch(weights, random.nextDouble() * weights[ACTORS - 1]);
        return actors.get(Math.min(ACTORS - 1, found < 0 ? -found - 1 : found));
    }

    /** The article with that number, and what was found in it. */
    Extraction article(int number) {
        List<String[]> facts = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            int verb = random.nextInt(VERBS.length);
            String no = random.nextInt(12) == 0 ? "never " : "";
            String[] fact = {actor(), actor(), actor(), no + VERBS[verb], LEMMAS[verb], EVENTS[verb], no};
            facts.add(fact);
            sentences.add(
                    "%s said in note %d.%d that %s %s %s.".formatted(fact[0], number, i, fact[1], fact[3], fact[2]));
        }
        String day =
                "20%02d-%02d-%02d".formatted(20 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28));
        InventedArticle article = new InventedArticle(
                "Note " + number, "Outlet " + random.nextInt(200), day, String.join(" ", sentences));
        for (int i = 0; i < CLAIMS; i++) {
            String[] fact = facts.get(i);
            String sentence = sentences.get(i);
            String said = sentence.substring(sentence.indexOf(" that ") + 1);
            article.from(sentence).inItsOwnVoice();
            for (int actor = 0; actor < 3; actor++) {
                article.linked(fact[actor], EntityType.ORGANIZATION);
            }
            article.saidBy(fact[0], "said", said.substring(5, said.length() - 1))
                    .from(said)
                    .event(fact[5])
                    .claim(
                            fact[1],
                            fact[3],
                            fact[4],
                            fact[2],
                            fact[6].isEmpty() ? Polarity.POSITIVE : Polarity.NEGATIVE,
                            said);
        }
        return article.extraction();
    }

    /** A random number below {@code bound}. */
    int number(int bound) {
        return random.nextInt(bound);
    }
}
