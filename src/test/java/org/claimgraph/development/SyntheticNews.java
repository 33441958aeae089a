package org.claimgraph.development;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedArticle;
import org.claimgraph.model.Polarity;
import org.claimgraph.model.Role;
import org.claimgraph.model.RoleName;

/**
 * Invented articles in any number, of twenty claims each: who did what to whom, where and when, and who says so. Actors and verbs are drawn
 * after Zipf's law.
 *
 * <p>How many claims have a voice, an event, an entity in each place, a role and so on is as in 318 real articles (US election news, 26,895
 * claims), and so is the number of statements a claim, which is what a store's size and speed depend on.
 */
public final class SyntheticNews {
    /** Claims of an article. */
    static final int CLAIMS = 20;

    private static final int ACTORS = 20_000;
    private static final int VERBS = 400;
    private static final String[] SYLLABLES = {
        "ka", "lo", "mi", "ra", "ven", "dor", "sel", "tu", "no", "bri", "hal", "os"
    };
    private static final String[] EVENTS = {"AID", "CONSULT", "SANCTION", "SUPPORT", "ACCUSE", "THREATEN", "AGREE"};

    private final Random random = new Random(1);
    private final double[] actors = zipf(ACTORS);
    private final double[] verbs = zipf(VERBS);

    /** What a sentence tells. An object that is no actor is a phrase; a place may be missing, and so may who says it. */
    private record Fact(
            String speaker, String subject, boolean known, String lemma, String object, String place, boolean denied) {}

    private static double[] zipf(int size) {
        double[] sums = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += 1.0 / (i + 1);
            sums[i] = sum;
        }
        return sums;
    }

    private static int draw(double[] sums, Random random) {
        int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return Math.min(sums.length - 1, found < 0 ? -found - 1 : found);
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private String actor(Random dice) {
        String name = word(ACTORS + draw(actors, dice));
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A random actor, the first much more often than the last. */
    String actor() {
        return actor(random);
    }

    /** A random number below {@code bound}. */
    int number(int bound) {
        return random.nextInt(bound);
    }

    /** The article with that number, always the same, and what was found in it. */
    public Extraction article(int number) {
        Random dice = new Random(number);
        List<Fact> facts = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            Fact fact = fact(dice);
            facts.add(fact);
            sentences.add("%sin note %d.%d %s %s%s %s%s."
                    .formatted(
                            fact.speaker.isEmpty() ? "" : fact.speaker + " said that ",
                            number,
                            i,
                            fact.subject,
                            fact.denied ? "never " : "",
                            fact.lemma + "ed",
                            fact.object,
                            fact.place.isEmpty() ? "" : " in " + fact.place));
        }
        String day = "20%02d-%02d-%02d".formatted(20 + dice.nextInt(6), 1 + dice.nextInt(12), 1 + dice.nextInt(28));
        InventedArticle article =
                new InventedArticle("Note " + number, "Outlet " + dice.nextInt(200), day, String.join(" ", sentences));
        for (int i = 0; i < CLAIMS; i++) {
            write(facts.get(i), sentences.get(i), article, dice);
        }
        return article.extraction();
    }

    private Fact fact(Random dice) {
        boolean known = dice.nextInt(3) > 0;
        return new Fact(
                dice.nextInt(3) == 0 ? actor(dice) : "",
                known ? actor(dice) : "the " + word(100 + dice.nextInt(1000)),
                known,
                word(150 + draw(verbs, dice)),
                dice.nextInt(5) < 2 ? actor(dice) : "some " + word(2000 + dice.nextInt(8000)),
                dice.nextInt(5) < 2 ? actor(dice) : "",
                dice.nextInt(11) == 0);
    }

    private static void write(Fact fact, String sentence, InventedArticle article, Random dice) {
        article.from(sentence).inItsOwnVoice();
        String told = sentence.substring(sentence.indexOf("in note"), sentence.length() - 1);
        if (!fact.speaker.isEmpty()) {
            article.linked(fact.speaker, EntityType.ORGANIZATION);
            article.saidBy(fact.speaker, "said", told);
        }
        article.from(told);
        if (fact.known) {
            article.linked(fact.subject, EntityType.ORGANIZATION);
        } else {
            article.local(fact.subject, EntityType.PERSON);
        }
        if (!fact.object.startsWith("some ")) {
            article.linked(fact.object, EntityType.ORGANIZATION);
        }
        List<Role> roles = new ArrayList<>();
        if (!fact.place.isEmpty()) {
            article.linked(fact.place, EntityType.ORGANIZATION);
            roles.add(article.role(RoleName.PLACE, fact.place));
        }
        if (dice.nextInt(7) == 0) {
            article.event(EVENTS[dice.nextInt(EVENTS.length)]);
        }
        article.claim(
                fact.subject,
                fact.denied ? "never " + fact.lemma + "ed" : fact.lemma + "ed",
                fact.lemma,
                fact.object,
                fact.denied ? Polarity.NEGATIVE : Polarity.POSITIVE,
                told,
                roles.toArray(Role[]::new));
    }
}
