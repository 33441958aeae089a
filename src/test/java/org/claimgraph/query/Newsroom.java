package org.claimgraph.query;

import static org.claimgraph.model.Polarity.NEGATIVE;
import static org.claimgraph.model.Polarity.POSITIVE;

import java.util.List;
import org.claimgraph.graph.Run;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedArticle;
import org.claimgraph.model.RoleName;
import org.claimgraph.store.Store;

/** Three invented articles of two invented outlets, about who gave drones to whom. */
final class Newsroom {
    private Newsroom() {}

    static void fill(Store store) {
        for (Extraction extraction : List.of(courier(), herald(), copy())) {
            store.put(extraction, Run.of("test 1", ""));
        }
    }

    /** Says that the drones came, by a minister; and denies it, by a spokesman at second hand. */
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
        String gave = "Karvonia gave drones to the Lirian Front.";
        String met = "Karvonia hosted Ada Osk.";
        InventedArticle article = new InventedArticle("War in the north", "Lirian Herald", "2031-05", gave + " " + met);
        return article.linked("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                .linked("Lirian Front", EntityType.ORGANIZATION)
                .claim("Karvonia", "gave", "give", "drones", POSITIVE, gave)
                .from(met)
                .local("Ada Osk", EntityType.PERSON)
                .claim("Karvonia", "hosted", "host", "Ada Osk", POSITIVE, met)
                .extraction();
    }

    /** The Herald's text again, in another outlet and with other blanks. */
    static Extraction copy() {
        String gave = "Karvonia gave drones to the Lirian Front.";
        String met = "Karvonia hosted Ada Osk.";
        InventedArticle article = new InventedArticle("War, again", "Port Sel Post", "2031-05-04", gave + "\n" + met);
        return article.linked("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                .claim("Karvonia", "gave", "give", "drones", POSITIVE, gave)
                .extraction();
    }
}
