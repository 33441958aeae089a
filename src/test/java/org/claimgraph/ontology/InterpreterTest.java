package org.claimgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimgraph.model.Claim;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Event;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedArticle;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Polarity;
import org.claimgraph.model.RandomExtraction;
import org.claimgraph.model.Role;
import org.claimgraph.model.RoleName;
import org.claimgraph.model.Tense;

class InterpreterTest {
    private static final Interpreter INTERPRETER = new Interpreter(Ontology.shipped(), Iris.DEFAULT);

    @Example
    void aVerbGetsTheRelationThatItStandsFor() {
        String text = "Orla Venn founded Brell Shipping.";
        assertThat(relations(article(text)
                        .local("Orla Venn", EntityType.PERSON)
                        .local("Brell Shipping", EntityType.ORGANIZATION)
                        .claim("Orla Venn", "founded", "found", "Brell Shipping", Polarity.POSITIVE, text)))
                .containsExactly("Orla Venn | founderOf | Brell Shipping");
    }

    @Example
    void aPassiveSaysTheSameTheOtherWayRound() {
        String text = "Brell Shipping was founded by Orla Venn.";
        assertThat(relations(article(text)
                        .local("Orla Venn", EntityType.PERSON)
                        .local("Brell Shipping", EntityType.ORGANIZATION)
                        .claim(
                                "Brell Shipping",
                                "was founded by",
                                "be founded by",
                                "Orla Venn",
                                Polarity.POSITIVE,
                                text)))
                .containsExactly("Brell Shipping | foundedBy | Orla Venn");
    }

    @Example
    void aPhraseSaysWhereItsThingsAreAndHowMany() {
        String text = "Two soldiers near Ovar left.";
        assertThat(relations(article(text)
                        .local("Ovar", EntityType.GEOPOLITICAL_ENTITY)
                        .local("soldiers", EntityType.PERSON)
                        .denoting("Two soldiers", "soldiers")))
                .containsExactly("soldiers | hasAttribute | Two", "soldiers | coLocatedWith | Ovar");
    }

    @Example
    void aNumberOfTwoSortsTogetherIsOfNeither() {
        String text = "Two soldiers and police officers near Ovar left.";
        assertThat(relations(article(text)
                        .local("Ovar", EntityType.GEOPOLITICAL_ENTITY)
                        .local("soldiers", EntityType.PERSON)
                        .denoting("Two soldiers", "soldiers")))
                .noneMatch(fact -> fact.contains("hasAttribute"));
    }

    @Example
    void weaponsDecideThatASupplyArms() {
        String text = "Karvonia did not supply rockets to Lurania.";
        Extraction found = interpreted(article(text)
                .local("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                .local("Lurania", EntityType.GEOPOLITICAL_ENTITY)
                .claim(
                        "Karvonia",
                        "did not supply",
                        "supply",
                        "rockets",
                        Polarity.NEGATIVE,
                        text,
                        new Role(
                                RoleName.RECIPIENT,
                                article(text)
                                        .local("Lurania", EntityType.GEOPOLITICAL_ENTITY)
                                        .role(RoleName.RECIPIENT, "Lurania")
                                        .argument())));
        assertThat(found.claims().stream().map(InterpreterTest::line)).contains("Karvonia | arms | Lurania");
        assertThat(found.claims()).allMatch(claim -> claim.polarity() == Polarity.NEGATIVE);
    }

    @Example
    void aDayIsNothingThatOneWorksFor() {
        String text = "Orla Venn resigned as transport minister on Wednesday.";
        assertThat(relations(article(text)
                        .local("Orla Venn", EntityType.PERSON)
                        .claim("Orla Venn", "resigned as", "resign as", "transport minister", Polarity.POSITIVE, text)))
                .isEmpty();
    }

    @Example
    void phrasesStateFactsInPassing() {
        String text = "Orla Venn (born 5 May 1961 in Ovar), a Norwegian painter, came with her brother Tol Aran.";
        assertThat(relations(article(text)
                        .local("Orla Venn", EntityType.PERSON)
                        .local("Ovar", EntityType.GEOPOLITICAL_ENTITY)
                        .local("Norwegian", EntityType.GEOPOLITICAL_ENTITY)
                        .local("Tol Aran", EntityType.PERSON)))
                .contains(
                        "Orla Venn | dateOfBirth | 5 May 1961",
                        "Orla Venn | placeOfBirth | Ovar",
                        "Tol Aran | siblingOf | her");
    }

    @Example
    void verbAndNounTellAnEventTogether() {
        assertThat(event("Karvonia", "launched", "launch", "an attack", Tense.PAST))
                .contains("ASSAULT");
        assertThat(event("Karvonia", "lifted", "lift", "the blockade", Tense.PAST))
                .contains("RETREAT");
        assertThat(event("Karvonia", "suspended", "suspend", "aid", Tense.PAST)).contains("SANCTION");
    }

    @Example
    void whatIsPromisedOrThreatenedIsNotTheAct() {
        assertThat(event("Karvonia", "will release", "release", "the fighters", Tense.FUTURE))
                .contains("AGREE");
        assertThat(event("Karvonia", "will attack", "attack", "Lurania", Tense.FUTURE))
                .contains("THREATEN");
        assertThat(event("Karvonia", "refused to release", "release", "the fighters", Tense.PAST))
                .contains("REJECT");
    }

    @Example
    void anEventNeedsSomebodyWhoDoesItAndAnEverydayVerbSomebodyElse() {
        assertThat(event("Karvonia", "supported", "support", "Lurania", Tense.PAST))
                .contains("SUPPORT");
        assertThat(event("Karvonia", "supported", "support", "the roof", Tense.PAST))
                .isEmpty();
        assertThat(event("The bridge", "rejected", "reject", "Lurania", Tense.PAST))
                .isEmpty();
        assertThat(event("You", "rejected", "reject", "Lurania", Tense.PAST)).isEmpty();
    }

    @Example
    void whoIsNamedAttacksAPersonInWordsAndGunmenDoNot() {
        assertThat(attack("Orla Venn")).contains("ACCUSE");
        assertThat(attack("Gunmen")).contains("ASSAULT");
        assertThat(attack("Three men")).contains("ASSAULT");
    }

    @Example
    void whoAgreesToSomethingPromisesItAndWhoSharesAViewDoesNot() {
        assertThat(agreement("agreed", "to help Karvonia")).containsExactly("AGREE");
        assertThat(agreement("agreed", "that Karvonia was late")).isEmpty();
        assertThat(agreement("never agreed", "to help Karvonia")).isEmpty();
    }

    private static List<String> agreement(String cue, String content) {
        String text = "Lurania " + cue + " " + content + ".";
        return interpreted(article(text)
                        .local("Lurania", EntityType.GEOPOLITICAL_ENTITY)
                        .local("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                        .saidBy("Lurania", cue, content))
                .claims()
                .stream()
                .flatMap(claim -> claim.event().stream())
                .map(Event::category)
                .toList();
    }

    @Example
    void aDeedIsDoneToSomebody() {
        assertThat(event("Karvonia", "executed", "execute", "the plan", Tense.PAST))
                .isEmpty();
        assertThat(event("Karvonia", "fought", "fight", "to keep Lurania", Tense.PAST))
                .isEmpty();
    }

    private static Optional<String> attack(String subject) {
        String text = subject + " attacked Tol Aran.";
        Extraction plain = article(text)
                .local(subject, EntityType.PERSON)
                .local("Tol Aran", EntityType.PERSON)
                .claim(subject, "attacked", "attack", "Tol Aran", Polarity.POSITIVE, text)
                .extraction();
        return INTERPRETER.interpret(plain).claims().get(0).event().map(Event::category);
    }

    private static Optional<String> event(String subject, String predicate, String lemma, String object, Tense tense) {
        String text = subject + " " + predicate + " " + object + ".";
        InventedArticle article = article(text);
        Stream.of("Karvonia", "Lurania")
                .filter(text::contains)
                .forEach(country -> article.local(country, EntityType.GEOPOLITICAL_ENTITY));
        Extraction plain = article.claim(subject, predicate, lemma, object, Polarity.POSITIVE, text)
                .extraction();
        Claim claim = at(plain.claims().get(0), tense);
        Extraction found = INTERPRETER.interpret(
                new Extraction(plain.article(), plain.mentions(), plain.attributions(), List.of(claim)));
        return found.claims().get(0).event().map(Event::category);
    }

    private static Claim at(Claim claim, Tense tense) {
        return new Claim(
                claim.id(),
                claim.article(),
                claim.subject(),
                claim.predicate(),
                claim.object(),
                claim.roles(),
                claim.event(),
                claim.attribution(),
                claim.polarity(),
                claim.certainty(),
                tense,
                claim.citation(),
                claim.confidence(),
                claim.extractor());
    }

    @Property(tries = 100)
    void interpretingAgainChangesNothing(@ForAll("extractions") Extraction extraction) {
        Extraction once = INTERPRETER.interpret(extraction);
        assertThat(INTERPRETER.interpret(once)).isEqualTo(once);
    }

    @Provide
    Arbitrary<Extraction> extractions() {
        return RandomExtraction.extractions();
    }

    private static InventedArticle article(String text) {
        return new InventedArticle("Painter", "Ovar Post", "2031-05-30", text);
    }

    private static Extraction interpreted(InventedArticle article) {
        return INTERPRETER.interpret(article.extraction());
    }

    private static List<String> relations(InventedArticle article) {
        return interpreted(article).claims().stream()
                .filter(claim -> claim.predicate().relation().isPresent())
                .map(InterpreterTest::line)
                .toList();
    }

    private static String line(Claim claim) {
        String relation = claim.predicate()
                .relation()
                .map(iri -> iri.substring(iri.indexOf('#') + 1))
                .orElse("-");
        return claim.subject().orElseThrow().span().text() + " | " + relation + " | "
                + claim.object().map(object -> object.span().text()).orElse("-");
    }
}
