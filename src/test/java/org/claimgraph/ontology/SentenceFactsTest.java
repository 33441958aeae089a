package org.claimgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimgraph.model.Claim;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedArticle;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Polarity;
import org.claimgraph.model.RoleName;
import org.junit.jupiter.api.Test;

/** What sentences state besides the claims that syntax finds in them: in rows of verbs, lists, addresses, numbers, and nouns with their verbs. */
class SentenceFactsTest {
    private static final Interpreter INTERPRETER = new Interpreter(Ontology.shipped(), Iris.DEFAULT);

    @Test
    void verbsInARowShareTheirSubjectAndPlace() {
        String text =
                "Near Ovar, two strikes damaged a bridge; destroyed three tunnels, a depot, and a tank; and hit a road.";
        InventedArticle article = article(text).local("Ovar", EntityType.GEOPOLITICAL_ENTITY);
        assertThat(facts(article.claim(
                        "two strikes",
                        "damaged",
                        "damage",
                        "a bridge",
                        Polarity.POSITIVE,
                        text,
                        article.role(RoleName.PLACE, "Ovar"))))
                .contains(
                        "two strikes | attacks | a bridge",
                        "two strikes | attacks | three tunnels",
                        "two strikes | attacks | a depot",
                        "two strikes | attacks | a tank",
                        "two strikes | attacks | a road",
                        "a depot | coLocatedWith | Ovar",
                        "two strikes | coLocatedWith | Ovar",
                        "tunnels | hasAttribute | three");
    }

    @Test
    void aCrisisThatHitsSomethingAttacksNothing() {
        String text = "The crisis hit a bank and shook a town.";
        assertThat(facts(article(text).claim("The crisis", "hit", "hit", "a bank", Polarity.POSITIVE, text)))
                .isEmpty();
    }

    @Test
    void anAddressEndsInWhatItLiesIn() {
        assertThat(facts(article("She left Ovar, Lurania, yesterday.")
                        .local("Ovar", EntityType.GEOPOLITICAL_ENTITY)
                        .local("Lurania", EntityType.GEOPOLITICAL_ENTITY)))
                .contains("Ovar | locatedIn | Lurania");
        assertThat(facts(article("Ovar, Lurania and Karvonia agreed.")
                        .local("Ovar", EntityType.GEOPOLITICAL_ENTITY)
                        .local("Lurania", EntityType.GEOPOLITICAL_ENTITY)
                        .local("Karvonia", EntityType.GEOPOLITICAL_ENTITY)))
                .isEmpty();
    }

    @Test
    void aShareAndAPartOfANumberCountNothing() {
        assertThat(facts(article("About one of every nine voters left with one guard.")
                        .local("voters", EntityType.PERSON)
                        .denoting("nine voters", "voters")
                        .local("one guard", EntityType.PERSON)))
                .isEmpty();
        assertThat(facts(article("Nearly 5 million people left.")
                        .local("people", EntityType.PERSON)
                        .denoting("5 million people", "people")))
                .isEmpty();
    }

    @Test
    void aPeopleNamesTheNationalityOfPersonsOnly() {
        assertThat(facts(article("In the Norwegian coal industry, Orla Venn saw a chance.")
                        .local("Norwegian", EntityType.GEOPOLITICAL_ENTITY)
                        .local("Orla Venn", EntityType.PERSON)))
                .isEmpty();
        assertThat(facts(article("The Norwegian novelist Orla Venn left.")
                        .local("Norwegian", EntityType.GEOPOLITICAL_ENTITY)
                        .local("Orla Venn", EntityType.PERSON)))
                .contains("Orla Venn | nationality | Norwegian");
    }

    @Test
    void whoDoesSomethingToHerselfHasNoRelation() {
        String text = "Orla Venn supported herself.";
        assertThat(facts(article(text)
                        .local("Orla Venn", EntityType.PERSON)
                        .claim("Orla Venn", "supported", "support", "herself", Polarity.POSITIVE, text)))
                .isEmpty();
    }

    @Test
    void aDatelineIsNoModifier() {
        assertThat(facts(article("OVAR -- President Orla Venn left.")
                        .local("OVAR", EntityType.GEOPOLITICAL_ENTITY)
                        .local("Orla Venn", EntityType.PERSON)))
                .isEmpty();
    }

    @Test
    void aGroupHasTheMembersThatAreNamedWithIt() {
        assertThat(facts(article("The unions, including Harbour Labour and Dock Force, agreed.")
                        .local("unions", EntityType.ORGANIZATION)
                        .local("Harbour Labour", EntityType.ORGANIZATION)
                        .local("Dock Force", EntityType.ORGANIZATION)))
                .contains("unions | hasPart | Harbour Labour", "unions | hasPart | Dock Force");
    }

    @Test
    void allPlacesOfAPhraseCount() {
        assertThat(facts(article("Soldiers in Ovar and Brell left.")
                        .local("Ovar", EntityType.GEOPOLITICAL_ENTITY)
                        .local("Brell", EntityType.GEOPOLITICAL_ENTITY)
                        .local("Soldiers", EntityType.PERSON)))
                .contains("Soldiers | coLocatedWith | Ovar", "Soldiers | coLocatedWith | Brell");
    }

    @Test
    void aVerbLendsItsSubjectToTheNounThatItCarries() {
        String text = "Karvonia held talks with Lurania.";
        assertThat(facts(article(text)
                        .local("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                        .local("Lurania", EntityType.GEOPOLITICAL_ENTITY)
                        .claim("Karvonia", "held", "hold", "talks with Lurania", Polarity.POSITIVE, text)))
                .contains("Karvonia | negotiatesWith | Lurania");
    }

    @Test
    void whatIsBetweenTwoIsOfBoth() {
        assertThat(facts(article("The war between Karvonia and Lurania goes on.")
                        .local("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                        .local("Lurania", EntityType.GEOPOLITICAL_ENTITY)))
                .contains("Karvonia | fightingAgainst | Lurania");
    }

    @Test
    void aNumberWithThousandsIsOneNumber() {
        assertThat(facts(article("More than 2,750 soldiers left.").local("soldiers", EntityType.PERSON)))
                .noneMatch(fact -> fact.endsWith("| 750"));
    }

    @Test
    void aTitleInAReportIsTheWritersUnlessItIsQuoted() {
        assertThat(voices("Orla Venn said Norwegian lawyer Tol Aran left."))
                .as("reported")
                .containsExactly(Optional.empty());
        assertThat(voices("Orla Venn said “Norwegian lawyer Tol Aran left.”"))
                .as("quoted")
                .hasSize(1)
                .allMatch(Optional::isPresent);
    }

    /** Who says that Tol Aran is Norwegian in {@code text}. */
    private static List<Optional<String>> voices(String text) {
        String content =
                text.substring(text.indexOf("said ") + "said ".length()).replaceAll("[“”]", "");
        Extraction found = INTERPRETER.interpret(article(text)
                .local("Norwegian", EntityType.GEOPOLITICAL_ENTITY)
                .local("Orla Venn", EntityType.PERSON)
                .local("Tol Aran", EntityType.PERSON)
                .saidBy("Orla Venn", "said", content)
                .extraction());
        return found.claims().stream()
                .filter(claim -> claim.predicate().relation().stream().anyMatch(r -> r.endsWith("#nationality")))
                .map(Claim::attribution)
                .toList();
    }

    @Test
    void aPassiveReadFromItsAgentIsToldByItsVerbAlone() {
        String text = "Donors paid to a movement funded by Karvonia.";
        Extraction found = INTERPRETER.interpret(article(text)
                .local("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                .local("a movement", EntityType.ORGANIZATION)
                .claim("a movement", "funded by", "be funded by", "Karvonia", Polarity.POSITIVE, text)
                .extraction());
        assertThat(found.claims())
                .filteredOn(claim -> claim.predicate().relation().stream().anyMatch(r -> r.endsWith("#funds")))
                .extracting(claim -> claim.subject().orElseThrow().span().text() + " | "
                        + claim.predicate().span().text() + " | "
                        + claim.object().orElseThrow().span().text())
                .containsExactly("Karvonia | funded | a movement");
    }

    private static InventedArticle article(String text) {
        return new InventedArticle("Strikes", "Ovar Post", "2031-05-30", text);
    }

    private static List<String> facts(InventedArticle article) {
        Extraction found = INTERPRETER.interpret(article.extraction());
        return found.claims().stream()
                .filter(claim -> claim.predicate().relation().isPresent())
                .map(claim -> claim.subject().orElseThrow().span().text() + " | "
                        + claim.predicate().relation().orElseThrow().replaceFirst(".*#", "") + " | "
                        + claim.object().orElseThrow().span().text())
                .toList();
    }
}
