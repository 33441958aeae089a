package org.claimgraph.model;

import static org.claimgraph.model.Polarity.NEGATIVE;
import static org.claimgraph.model.Polarity.POSITIVE;

/** Invented articles about who gave drones to whom. */
public final class InventedDrones {
    private static final String GAVE = "Karvonia gave drones to the Lirian Front.";
    private static final String HOSTED = "Karvonia hosted Ada Osk.";

    private InventedDrones() {}

    /** A minister says that the drones came, a spokesman denies it. */
    public static Extraction courier() {
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

    /** An article that says in its own voice that the drones came, and a thing that nobody else says; {@code blank} stands between the two. */
    public static Extraction herald(String title, String publisher, String day, String blank) {
        return gift(title, publisher, day, blank)
                .from(HOSTED)
                .local("Ada Osk", EntityType.PERSON)
                .claim("Karvonia", "hosted", "host", "Ada Osk", POSITIVE, HOSTED)
                .extraction();
    }

    /** The same article, of which only that the drones came was found. */
    public static InventedArticle gift(String title, String publisher, String day, String blank) {
        return new InventedArticle(title, publisher, day, GAVE + blank + HOSTED)
                .linked("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                .linked("Lirian Front", EntityType.ORGANIZATION)
                .claim("Karvonia", "gave", "give", "drones", POSITIVE, GAVE);
    }
}
