package org.claimgraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Many invented articles in which the same few actors do and say things to each other: some are copies, some are new versions. */
public final class InventedNews {
    private static final List<String> STATES = List.of("Karvonia", "Liria", "Osmar", "Veldt Union", "Port Sel");
    private static final List<String> PEOPLE = List.of("Ada Osk", "Bo Lund", "Mira Dorn", "Teo Halden");
    private static final List<String> PUBLISHERS = List.of("Courier", "Herald", "Observer", "Post");
    private static final List<String> VERBS = List.of("armed", "visited", "sanctioned", "praised");
    private static final List<String> LEMMAS = List.of("arm", "visit", "sanction", "praise");
    private static final List<String> EVENTS = List.of("AID", "CONSULT", "SANCTION", "SUPPORT");

    private InventedNews() {}

    /** {@code count} articles, the same for the same {@code seed}. */
    public static List<Extraction> articles(long seed, int count) {
        Random random = new Random(seed);
        List<Extraction> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(article(random, i));
        }
        return articles;
    }

    private static Extraction article(Random random, int number) {
        List<String> sentences = new ArrayList<>();
        List<int[]> facts = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            int[] fact = {
                random.nextInt(STATES.size()),
                random.nextInt(VERBS.size()),
                random.nextInt(STATES.size()),
                random.nextInt(PEOPLE.size()),
                random.nextInt(4),
                random.nextInt(28) + 1
            };
            facts.add(fact);
            sentences.add(sentence(fact, i));
        }
        String published = "2031-05-%02d".formatted(random.nextInt(28) + 1);
        Optional<String> url =
                random.nextInt(3) == 0 ? Optional.of("https://news.example/" + random.nextInt(2)) : Optional.empty();
        InventedArticle article = new InventedArticle(
                "Story " + number,
                PUBLISHERS.get(random.nextInt(PUBLISHERS.size())),
                published,
                String.join(" ", sentences),
                url);
        for (int i = 0; i < facts.size(); i++) {
            tell(article, facts.get(i), sentences.get(i));
        }
        return article.extraction();
    }

    private static String sentence(int[] fact, int number) {
        String no = fact[4] == 0 ? "never " : "";
        return "%s said in week %d that %s %s%s %s on day %d."
                .formatted(
                        fact[4] == 1 ? STATES.get(fact[0]) : PEOPLE.get(fact[3]),
                        number,
                        STATES.get(fact[0]),
                        no,
                        VERBS.get(fact[1]),
                        STATES.get(fact[2]),
                        fact[5]);
    }

    private static void tell(InventedArticle article, int[] fact, String sentence) {
        article.from(sentence).inItsOwnVoice();
        String speaker = fact[4] == 1 ? STATES.get(fact[0]) : PEOPLE.get(fact[3]);
        if (fact[4] == 1) {
            article.linked(speaker, EntityType.GEOPOLITICAL_ENTITY);
        } else {
            article.linked(speaker, EntityType.PERSON);
        }
        article.linked(STATES.get(fact[0]), EntityType.GEOPOLITICAL_ENTITY);
        article.linked(STATES.get(fact[2]), EntityType.GEOPOLITICAL_ENTITY);
        String content = sentence.substring(sentence.indexOf(" that ") + 6, sentence.length() - 1);
        if (fact[4] < 3) {
            article.saidBy(speaker, "said", content);
        }
        String said = sentence.substring(sentence.indexOf(" that ") + 1);
        article.from(said);
        boolean never = fact[4] == 0;
        String verb = (never ? "never " : "") + VERBS.get(fact[1]);
        article.event(EVENTS.get(fact[1]));
        if (fact[5] % 2 == 0) {
            article.claim(
                    STATES.get(fact[0]),
                    verb,
                    LEMMAS.get(fact[1]),
                    STATES.get(fact[2]),
                    never ? Polarity.NEGATIVE : Polarity.POSITIVE,
                    said,
                    article.time("on day " + fact[5], "2031-04-%02d".formatted(fact[5])));
        } else {
            article.claim(
                    STATES.get(fact[0]),
                    verb,
                    LEMMAS.get(fact[1]),
                    STATES.get(fact[2]),
                    never ? Polarity.NEGATIVE : Polarity.POSITIVE,
                    said);
        }
    }
}
