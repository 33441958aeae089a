package org.claimgraph.server;

import static org.claimgraph.model.Polarity.NEGATIVE;
import static org.claimgraph.model.Polarity.POSITIVE;

import java.util.List;
import org.claimgraph.graph.Run;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedArticle;
import org.claimgraph.model.RoleName;
import org.claimgraph.store.Store;

/** Invented articles about drones, one of them written by somebody who would like to run a script in the reader's browser. */
final class Archive {
    static final String ATTACK = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    private Archive() {}

    static void fill(Store store) {
        for (Extraction extraction : List.of(courier(), herald(), copy(), post(), hostile())) {
            store.put(extraction, Run.of("test 1", ""));
        }
    }

    /** A minister says that the drones came, a spokesman denies it. */
    static Extraction courier() {
        String said = "Minister Ada Osk said on Monday that Karvonia gave drones to the Lirian Front.";
        String denied = "A spokesman told her that Karvonia never gave drones to the Lirian Front in Port Sel.";
        InventedArticle article =
                new InventedArticle("Drones for the Front", "Karvonia Courier", "2031-05-02", said + "\n\n" + denied);
        article.linked("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                .linked("Lirian Front", EntityType.ORGANIZATION)
                .local("Ada Osk", EntityType.PERSON)
                .saidBy("Ada Osk", "said", "Karvonia gave drones to the Lirian Front")
                .claim(
                        "Karvonia",
                        "gave",
                        "give",
                        "drones",
                        POSITIVE,
                        said,
                        article.role(RoleName.RECIPIENT, "Lirian Front"),
                        article.time("on Monday", "2031-04-28"));
        return article.from(denied)
                .saidBy("A spokesman", "told", "Karvonia never gave drones to the Lirian Front in Port Sel")
                .claim(
                        "Karvonia",
                        "never gave",
                        "give",
                        "drones",
                        NEGATIVE,
                        denied,
                        article.role(RoleName.RECIPIENT, "Lirian Front"),
                        article.role(RoleName.PLACE, "in Port Sel"))
                .extraction();
    }

    /** Says in its own voice that the drones came, and a thing that nobody else says. */
    static Extraction herald() {
        return herald("War in the north", "Lirian Herald", "2031-05-01", " ");
    }

    /** The same text in another outlet. */
    static Extraction copy() {
        return herald("War, again", "Port Sel Post", "2031-05-04", "\n");
    }

    private static Extraction herald(String title, String publisher, String day, String blank) {
        String gave = "Karvonia gave drones to the Lirian Front.";
        String met = "Karvonia hosted Ada Osk.";
        InventedArticle article = new InventedArticle(title, publisher, day, gave + blank + met);
        return article.linked("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                .linked("Lirian Front", EntityType.ORGANIZATION)
                .claim("Karvonia", "gave", "give", "drones", POSITIVE, gave)
                .from(met)
                .local("Ada Osk", EntityType.PERSON)
                .claim("Karvonia", "hosted", "host", "Ada Osk", POSITIVE, met)
                .extraction();
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
