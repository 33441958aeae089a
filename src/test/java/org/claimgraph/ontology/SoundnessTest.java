package org.claimgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.model.Claim;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Event;
import org.claimgraph.model.InventedArticle;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Polarity;
import org.junit.jupiter.api.Test;

class SoundnessTest {
    private static final Interpreter INTERPRETER = new Interpreter(Ontology.shipped(), Iris.DEFAULT);

    @Test
    void aTimeOrAClauseDoesNothing() {
        assertThat(events("Last week", "dismissed", "dismiss", "Orla Venn")).isEmpty();
        assertThat(events("how Tol Aran", "accused", "accuse", "Orla Venn")).isEmpty();
        assertThat(events("Tol Aran", "accused", "accuse", "Orla Venn")).containsExactly("ACCUSE");
    }

    @Test
    void aTimeDraggedAlongMakesNobody() {
        String text = "Tol Aran in April founded Brell Shipping.";
        assertThat(relations(article(text)
                        .local("Tol Aran", EntityType.PERSON)
                        .denoting("Tol Aran in April", "Tol Aran")
                        .local("Brell Shipping", EntityType.ORGANIZATION)
                        .claim("Tol Aran in April", "founded", "found", "Brell Shipping", Polarity.POSITIVE, text)))
                .isEmpty();
    }

    @Test
    void aPieceOfALongerNameIsNobody() {
        String text = "They saw that Brell Shipping hired Orla Venn Harbour last year.";
        assertThat(relations(article(text)
                        .local("Brell Shipping", EntityType.ORGANIZATION)
                        .local("Orla Venn", EntityType.PERSON)
                        .claim("Brell Shipping", "hired", "hire", "Orla Venn", Polarity.POSITIVE, text)))
                .isEmpty();
    }

    @Test
    void aNameBeforeANounIsNotWhatTheNounNames() {
        String text = "Tol Aran, the director of the Brell Shipping division, left.";
        assertThat(relations(article(text)
                        .local("Tol Aran", EntityType.PERSON)
                        .local("Brell Shipping", EntityType.ORGANIZATION)
                        .claim(
                                "Tol Aran",
                                "the director of",
                                "be director of",
                                "the Brell Shipping division",
                                Polarity.POSITIVE,
                                text)))
                .isEmpty();
    }

    @Test
    void aHeadlineNamesWhatItsTextNames() {
        String headline = "Brell Shipping Piece Founded Venn Harbour Supporter";
        assertThat(relations(article(headline + "\n\nBrell Shipping was quiet.")
                        .local("Brell Shipping", EntityType.ORGANIZATION)
                        .local("Venn Harbour Supporter", EntityType.ORGANIZATION)
                        .claim(
                                "Brell Shipping",
                                "Founded",
                                "found",
                                "Venn Harbour Supporter",
                                Polarity.POSITIVE,
                                headline)))
                .isEmpty();
    }

    @Test
    void aSentenceOfNamesIsNoHeadline() {
        String text = "Orla Venn was the President of Brell Shipping Company in Ovar.";
        assertThat(relations(article("They left.\n\n" + text)
                        .local("Orla Venn", EntityType.PERSON)
                        .local("Brell Shipping Company", EntityType.ORGANIZATION)
                        .claim(
                                "Orla Venn",
                                "was the President of",
                                "be president of",
                                "Brell Shipping Company",
                                Polarity.POSITIVE,
                                text)))
                .isNotEmpty();
    }

    @Test
    void anAbbreviatedOfficeIsNoPartOfTheName() {
        String text = "It said that CEO Orla Venn founded Brell Shipping.";
        assertThat(relations(article(text)
                        .local("Orla Venn", EntityType.PERSON)
                        .local("Brell Shipping", EntityType.ORGANIZATION)
                        .claim("Orla Venn", "founded", "found", "Brell Shipping", Polarity.POSITIVE, text)))
                .isNotEmpty();
    }

    @Test
    void whatIsAskedIsNotSaid() {
        String text = "Orla Venn founded Brell Shipping?";
        assertThat(relations(article(text)
                        .local("Orla Venn", EntityType.PERSON)
                        .local("Brell Shipping", EntityType.ORGANIZATION)
                        .claim("Orla Venn", "founded", "found", "Brell Shipping", Polarity.POSITIVE, text)))
                .isEmpty();
    }

    @Test
    void aNounInThePluralDescribesNoOneAlone() {
        assertThat(relations(article("It was divisions in the Brell Party.")
                        .local("It", EntityType.ORGANIZATION)
                        .local("Brell Party", EntityType.ORGANIZATION)
                        .claim("It", "was", "be", "divisions in the Brell Party", Polarity.POSITIVE, "It was")))
                .isEmpty();
    }

    @Test
    void whoIsCriticisedSomewhereNeedNotBeThere() {
        String text = "Orla Venn was criticised in Ovar.";
        InventedArticle article = article(text)
                .local("Orla Venn", EntityType.PERSON)
                .local("Ovar", EntityType.GEOPOLITICAL_ENTITY)
                .claim("Orla Venn", "was criticised in", "be criticised in", "Ovar", Polarity.POSITIVE, text);
        assertThat(relations(article)).isEmpty();
    }

    @Test
    void aNameMayHaveDatesInBracketsACommaOrAPlaceBehindIt() {
        assertThat(founded("Orla Venn (1921 – 1984)", "Brell Shipping, Inc.")).isNotEmpty();
        assertThat(founded("Orla Venn", "Brell Shipping, Inc.")).isNotEmpty();
        String text = "Orla Venn founded Brell Shipping in Ovar.";
        assertThat(relations(article(text)
                        .local("Orla Venn", EntityType.PERSON)
                        .local("Brell Shipping in Ovar", EntityType.ORGANIZATION)
                        .denoting("Brell Shipping", "Brell Shipping in Ovar")
                        .claim("Orla Venn", "founded", "found", "Brell Shipping", Polarity.POSITIVE, text)))
                .isNotEmpty();
    }

    private static List<String> founded(String who, String what) {
        String text = who + " founded " + what + " long ago.";
        return relations(article(text)
                .local("Orla Venn", EntityType.PERSON)
                .denoting(who, "Orla Venn")
                .local(what, EntityType.ORGANIZATION)
                .claim(who, "founded", "found", what, Polarity.POSITIVE, text));
    }

    @Test
    void whatIsInsistedToComeIsNoRequest() {
        assertThat(insisted("that Tol Aran leave the harbour")).containsExactly("REQUEST");
        assertThat(insisted("that Tol Aran would leave the harbour")).isEmpty();
    }

    private static List<String> insisted(String content) {
        String text = "Orla Venn insisted " + content + ".";
        return events(article(text)
                .local("Orla Venn", EntityType.PERSON)
                .local("Tol Aran", EntityType.PERSON)
                .saidBy("Orla Venn", "insisted", content)
                .claim("Tol Aran", "leave", "leave", "the harbour", Polarity.POSITIVE, text));
    }

    @Test
    void aPledgeThatIsMadeToSupportSomebodySupportsNobody() {
        String text = "They broke the pledge Tol Aran made to support Orla Venn.";
        InventedArticle article = article(text)
                .local("Tol Aran", EntityType.PERSON)
                .local("Orla Venn", EntityType.PERSON)
                .claim("Tol Aran", "made to support", "support", "Orla Venn", Polarity.POSITIVE, text);
        assertThat(relations(article)).isEmpty();
        assertThat(events(article)).isEmpty();
    }

    private static InventedArticle article(String text) {
        return new InventedArticle("Ferries", "Ovar Post", "2031-05-30", text);
    }

    private static List<String> events(String subject, String predicate, String lemma, String object) {
        String text = subject + " " + predicate + " " + object + ".";
        InventedArticle article = article(text).local("Orla Venn", EntityType.PERSON);
        if (!subject.startsWith("Last")) {
            article.local("Tol Aran", EntityType.PERSON);
            if (!subject.equals("Tol Aran")) {
                article.denoting(subject, "Tol Aran");
            }
        }
        return events(article.claim(subject, predicate, lemma, object, Polarity.POSITIVE, text));
    }

    private static List<String> events(InventedArticle article) {
        return claims(article).stream()
                .flatMap(claim -> claim.event().stream())
                .map(Event::category)
                .toList();
    }

    private static List<String> relations(InventedArticle article) {
        return claims(article).stream()
                .flatMap(claim -> claim.predicate().relation().stream())
                .map(relation -> relation.replaceFirst(".*#", ""))
                .toList();
    }

    private static List<Claim> claims(InventedArticle article) {
        return INTERPRETER.interpret(article.extraction()).claims();
    }
}
