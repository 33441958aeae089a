package org.claimgraph.server;

import static org.claimgraph.model.Polarity.POSITIVE;

import java.util.List;
import java.util.Optional;
import org.claimgraph.graph.Run;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedArticle;
import org.claimgraph.model.InventedDrones;
import org.claimgraph.store.Store;

/** Invented articles about drones, one of them written by somebody who would like to run a script in the reader's browser. */
final class Archive {
    static final String ATTACK = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    private Archive() {}

    static void fill(Store store) {
        List.of(courier(), herald(), copy(), post(), hostile()).forEach(article -> put(store, article));
        versions().forEach(article -> put(store, article));
    }

    private static void put(Store store, Extraction article) {
        store.put(article, Run.of("test 1", ""));
    }

    static Extraction courier() {
        return InventedDrones.courier();
    }

    static Extraction herald() {
        return InventedDrones.herald("War in the north", "Lirian Herald", "2031-05-01", " ");
    }

    /** The same text in another outlet. */
    static Extraction copy() {
        return InventedDrones.herald("War, again", "Port Sel Post", "2031-05-04", "\n");
    }

    /** Ties the minister to a company. */
    static Extraction post() {
        String owns = "Ada Osk owns Halden Marine.";
        InventedArticle article = new InventedArticle("Who owns the yard", "Port Sel Post", "2031-06-11", owns);
        return article.local("Ada Osk", EntityType.PERSON)
                .local("Halden Marine", EntityType.ORGANIZATION)
                .claim("Ada Osk", "owns", "own", "Halden Marine", POSITIVE, owns)
                .extraction();
    }

    /** Two versions of an article, an older and a newer one: nobody is paid any more, and somebody is new. */
    static List<Extraction> versions() {
        return List.of(
                version(
                        "2030-01-02",
                        "Bela Roth leads Tern Ferries.",
                        "Tern Ferries paid a guard.",
                        "paid",
                        "pay",
                        "a guard"),
                version(
                        "2030-01-03",
                        "Bela Roth leads Tern Ferries.",
                        "Tern Ferries hired a pilot.",
                        "hired",
                        "hire",
                        "a pilot"));
    }

    private static Extraction version(
            String day, String stays, String changes, String verb, String lemma, String object) {
        InventedArticle article = new InventedArticle(
                "Who leads the ferries",
                "Ferry Gazette",
                day,
                stays + "\n" + changes,
                Optional.of("https://post.example/ferries"));
        return article.local("Tern Ferries", EntityType.ORGANIZATION)
                .local("Bela Roth", EntityType.PERSON)
                .claim("Bela Roth", "leads", "lead", "Tern Ferries", POSITIVE, stays)
                .from(changes)
                .claim("Tern Ferries", verb, lemma, object, POSITIVE, changes)
                .extraction();
    }

    /** Its title, its outlet, its names and its sentence would all run scripts. */
    static Extraction hostile() {
        String name = "Eve " + ATTACK;
        String sentence = name + " bought \"></title><svg onload=alert(3)> Halden Marine.";
        InventedArticle article = new InventedArticle(ATTACK, ATTACK, "2031-07-01", sentence);
        return article.local(name, EntityType.PERSON)
                .local("Halden Marine", EntityType.ORGANIZATION)
                .claim(name, "bought", "buy", "Halden Marine", POSITIVE, sentence)
                .extraction();
    }
}
