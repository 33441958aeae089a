package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.model.Polarity.NEGATIVE;
import static org.claimgraph.model.Polarity.POSITIVE;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.claimgraph.graph.Run;
import org.claimgraph.graph.Vocabulary;
import org.claimgraph.model.Certainty;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedArticle;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Polarity;
import org.claimgraph.model.RoleName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows from many articles, as articles come and go. */
class AssemblyTest {
    private static final String LONG =
            "Officials in Port Sel opened the northern lock on Tuesday after repairs that took"
                    + " eleven months and cost more than the town had planned. Boats waited for hours in the rain while the mayor"
                    + " spoke of a new age for the canal. Several captains complained that nobody had told them of the ceremony,"
                    + " and that the harbour office was closed. The engineer who led the work said that the gates would last for"
                    + " eighty years if they are greased every spring. A second lock is to follow when the council has agreed on"
                    + " who pays for it, which may take some time, as the last such debate went on for nine winters.";

    private final Store store;

    AssemblyTest(@TempDir Path directory) {
        store = Store.create(directory, Iris.DEFAULT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aCopyThatWasCutIsTheSameStory() {
        put(plain("One", LONG), plain("Two", LONG.substring(0, 420) + " More on page five."));
        put(plain("Three", "Nothing of that is in this text, which is about the price of salt in the hill towns."));
        assertThat(store.stats().stories()).isEqualTo(2);
    }

    @Test
    void versionsOfAnArticleAreOneStory() {
        Optional<String> url = Optional.of("https://courier.example/locks");
        put(new InventedArticle("Locks", "Courier", "2031-05-01", "The lock is shut.", url).extraction());
        put(new InventedArticle("Locks", "Courier", "2031-05-01", "It opened at noon.", url).extraction());
        assertThat(store.stats().stories()).isEqualTo(1);
    }

    @Test
    void retractingWhatConnectedTwoCopiesMakesTwoStoriesOfThem() {
        String front = LONG.substring(0, 300);
        String back = LONG.substring(320);
        Extraction whole = plain("Whole", LONG);
        put(plain("Front", front), plain("Back", back), whole);
        assertThat(store.stats().stories()).isEqualTo(1);
        store.retract(whole.article().id());
        assertThat(store.stats().stories()).isEqualTo(2);
    }

    @Test
    void aClaimOfTwoStoriesIsAcceptedUntilSomebodyDeniesIt() {
        put(armed("Courier", POSITIVE));
        assertThat(store.stats().accepted()).isZero();
        put(armed("Herald", POSITIVE));
        assertThat(store.stats().corroborated()).isEqualTo(1);
        assertThat(store.stats().accepted()).isEqualTo(1);
        assertThat(bare()).hasSize(1);
        Extraction denial = armed("Observer", NEGATIVE);
        put(denial);
        assertThat(store.stats().contradictions()).isEqualTo(1);
        assertThat(store.stats().accepted()).isZero();
        assertThat(bare()).isEmpty();
        store.retract(denial.article().id());
        assertThat(store.stats().contradictions()).isZero();
        assertThat(bare()).hasSize(1);
    }

    @Test
    void aDenialByWhomItIsAboutIsOne() {
        String text = "Karvonia denied that it armed the Lirian Front.";
        InventedArticle article = new InventedArticle("Denied", "Observer", "2031-05-03", text)
                .linked("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                .linked("Lirian Front", EntityType.ORGANIZATION)
                .saidBy("Karvonia", "denied", "that it armed the Lirian Front");
        put(armed("Courier", POSITIVE));
        put(article.claim("Karvonia", "armed", "arm", "Lirian Front", NEGATIVE, text)
                .extraction());
        assertThat(kinds()).containsExactly("denial");
    }

    @Test
    void differentNumbersOfTheSameContradictUnlessTheirBoundsAllowBoth() {
        put(killed("Courier", "14 people"), killed("Herald", "at least 12 people"));
        assertThat(kinds()).isEmpty();
        put(killed("Observer", "more than 40 people"));
        assertThat(kinds()).containsExactly("value");
    }

    @Test
    void somebodyIsBornOnOneDay() {
        put(born("Courier", "in March 1961", "1961-03"), born("Herald", "on 4 March 1961", "1961-03-04"));
        assertThat(kinds()).isEmpty();
        put(born("Observer", "65 years ago", "1966-05-01"), born("Tribune", "on 5 March 1961", "1961-03-05"));
        assertThat(kinds()).isEmpty();
        put(born("Monitor", "in 1959", "1959"));
        assertThat(kinds()).containsExactly("value");
    }

    @Test
    void aDayIsOneHoweverItIsCalled() {
        put(born("Courier", "on Friday", "2031-05-02"), born("Herald", "on Friday", "2031-04-25"));
        assertThat(store.stats().corroborated()).isZero();
        put(born("Monitor", "on 2 May", "2031-05-02"));
        assertThat(store.stats().corroborated()).isEqualTo(1);
    }

    private static Extraction born(String publisher, String words, String date) {
        String text = "Ada Lund was born " + words + ", the " + publisher + " writes.";
        return new InventedArticle("Birthday", publisher, "2031-05-03", text)
                .linked("Ada Lund", EntityType.PERSON)
                .dated(words, date)
                .relation("dateOfBirth")
                .claim("Ada Lund", "was born", "be born", words, POSITIVE, text)
                .extraction();
    }

    @Test
    void somebodyIsBornInOneCountryButInItsTownsToo() {
        put(nativeOf("Courier", "Norway"), nativeOf("Herald", "Bergen"), nativeOf("Tribune", "Norway"));
        assertThat(kinds()).isEmpty();
        put(nativeOf("Monitor", "Denmark"));
        assertThat(kinds()).containsExactly("value");
    }

    private static Extraction nativeOf(String publisher, String place) {
        String text = "Ada Lund was born in " + place + ", the " + publisher + " writes.";
        return new InventedArticle("Birthplace", publisher, "2031-05-03", text)
                .linked("Ada Lund", EntityType.PERSON)
                .linked(place, EntityType.GEOPOLITICAL_ENTITY)
                .relation("placeOfBirth")
                .claim("Ada Lund", "was born", "be born", place, POSITIVE, text)
                .extraction();
    }

    @Test
    void sharesOfWhatIsNotSaidDoNotContradict() {
        put(killed("Courier", "14 percent"), killed("Herald", "40 percent"));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void whatHadNotHappenedYetIsNoDenialOfWhatHappenedLater() {
        put(paid("Courier", "2031-05-02", POSITIVE), paid("Herald", "2031-05-01", NEGATIVE));
        assertThat(kinds()).isEmpty();
        put(paid("Observer", "2031-05-03", NEGATIVE));
        assertThat(kinds()).containsExactly("polarity");
    }

    private static Extraction paid(String publisher, String published, Polarity polarity) {
        String verb = polarity == POSITIVE ? "paid" : "has not paid";
        String text = "Ada Lund " + verb + " the toll, the " + publisher + " hears.";
        return new InventedArticle("Toll", publisher, published, text)
                .linked("Ada Lund", EntityType.PERSON)
                .claim("Ada Lund", verb, "pay", "the toll", polarity, text)
                .extraction();
    }

    @Test
    void aDenialOfOneThingDeniesNothingAboutAnother() {
        String text = "Ada Lund is responsible for the delay, the Courier hears.";
        InventedArticle article =
                new InventedArticle("Delay", "Courier", "2031-05-01", text).linked("Ada Lund", EntityType.PERSON);
        put(article.claim(
                        "Ada Lund",
                        "is responsible",
                        "be responsible",
                        "",
                        POSITIVE,
                        text,
                        article.role(RoleName.PURPOSE, "for the delay"))
                .extraction());
        put(innocent("Herald", 0.9));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void whatTheExtractorDoubtsContradictsNothing() {
        String text = "Ada Lund is responsible, the Courier hears.";
        put(new InventedArticle("Delay", "Courier", "2031-05-01", text)
                .linked("Ada Lund", EntityType.PERSON)
                .claim("Ada Lund", "is responsible", "be responsible", "", POSITIVE, text)
                .extraction());
        put(innocent("Herald", 0.3));
        assertThat(kinds()).isEmpty();
        put(innocent("Observer", 0.9));
        assertThat(kinds()).containsExactly("polarity");
    }

    private static Extraction innocent(String publisher, double confidence) {
        String text = "Ada Lund is not responsible, the " + publisher + " hears.";
        return new InventedArticle("Delay", publisher, "2031-05-02", text)
                .linked("Ada Lund", EntityType.PERSON)
                .confidence(confidence)
                .claim("Ada Lund", "is not responsible", "be responsible", "", NEGATIVE, text)
                .extraction();
    }

    @Test
    void aFightOfAPersonIsComparedWithinItsArticleOnly() {
        put(fought("Courier", EntityType.PERSON), fought("Herald", EntityType.PERSON));
        assertThat(store.stats().corroborated()).isZero();
        put(fought("Courier", EntityType.GEOPOLITICAL_ENTITY), fought("Herald", EntityType.GEOPOLITICAL_ENTITY));
        assertThat(store.stats().corroborated()).isEqualTo(1);
    }

    private static Extraction fought(String publisher, EntityType type) {
        String who = type == EntityType.PERSON ? "Ada Lund" : "Karvonia";
        String text = who + " fights against Liria, the " + publisher + " hears.";
        return new InventedArticle("Fight", publisher, "2031-05-01", text)
                .linked(who, type)
                .linked("Liria", EntityType.GEOPOLITICAL_ENTITY)
                .relation("fightingAgainst")
                .claim(who, "fights against", "fight against", "Liria", POSITIVE, text)
                .extraction();
    }

    @Test
    void predicatesThatExcludeEachOtherContradictUnlessOneVoiceSaysBoth() {
        put(bridge("Courier", "supported", "support"), bridge("Herald", "supported", "support"));
        assertThat(kinds()).isEmpty();
        Extraction opposite = bridge("Observer", "opposed", "oppose");
        put(opposite);
        assertThat(kinds()).containsExactly("opposite");
        store.retract(opposite.article().id());
        assertThat(kinds()).isEmpty();
        String text = "Ada Lund opposed the toll. Ada Lund supported the toll.";
        put(new InventedArticle("Changed", "Monitor", "2031-05-01", text)
                .linked("Ada Lund", EntityType.PERSON)
                .claim("Ada Lund", "opposed", "oppose", "the toll", POSITIVE, text)
                .claim("Ada Lund", "supported", "support", "the toll", POSITIVE, text)
                .extraction());
        assertThat(kinds()).isEmpty();
    }

    @Test
    void twoVoicesOfOneArticleContradictEachOtherAboutWhoeverItCallsSo() {
        String text =
                "Ada Lund says that the harbour master is guilty. Per Holm says that the harbour master is innocent.";
        put(new InventedArticle("Trial", "Courier", "2031-05-01", text)
                .linked("Ada Lund", EntityType.PERSON)
                .linked("Per Holm", EntityType.PERSON)
                .saidBy("Ada Lund", "says", "that the harbour master is guilty")
                .claim("the harbour master", "is guilty", "be guilty", "", POSITIVE, text)
                .inItsOwnVoice()
                .from("Per Holm")
                .saidBy("Per Holm", "says", "that the harbour master is innocent")
                .claim("the harbour master", "is innocent", "be innocent", "", POSITIVE, "Per Holm says that")
                .extraction());
        assertThat(kinds()).containsExactly("opposite");
    }

    private static Extraction bridge(String publisher, String verb, String lemma) {
        String text = "Ada Lund " + verb + " the bridge, the " + publisher + " recalls.";
        return new InventedArticle("Bridge", publisher, "2031-05-01", text)
                .linked("Ada Lund", EntityType.PERSON)
                .claim("Ada Lund", verb, lemma, "the bridge", POSITIVE, text)
                .extraction();
    }

    @Test
    void whatOnlyMayBeCorroboratesNothing() {
        put(opened("Courier", Certainty.CERTAIN), opened("Herald", Certainty.POSSIBLE));
        assertThat(store.stats().propositions()).isEqualTo(1);
        assertThat(store.stats().corroborated()).isZero();
        put(opened("Observer", Certainty.PROBABLE), opened("Monitor", Certainty.CERTAIN));
        assertThat(store.stats().corroborated()).isEqualTo(1);
    }

    @Test
    void whatTheExtractorDoubtsCorroboratesNothing() {
        put(doubted("Courier", 0.3), doubted("Herald", 0.9));
        assertThat(store.stats().propositions()).isEqualTo(1);
        assertThat(store.stats().corroborated()).isZero();
        put(doubted("Observer", 0.6));
        assertThat(store.stats().corroborated()).isEqualTo(1);
    }

    private static Extraction doubted(String publisher, double confidence) {
        String text = "Ada Lund repaired the lock, the " + publisher + " hears.";
        return new InventedArticle("Lock", publisher, "2031-05-01", text)
                .linked("Ada Lund", EntityType.PERSON)
                .confidence(confidence)
                .claim("Ada Lund", "repaired", "repair", "the lock", POSITIVE, text)
                .extraction();
    }

    private static Extraction opened(String publisher, Certainty certainty) {
        String text = "Ada Lund opened the lock, the " + publisher + " hears.";
        return new InventedArticle("Lock", publisher, "2031-05-01", text)
                .linked("Ada Lund", EntityType.PERSON)
                .certainty(certainty)
                .claim("Ada Lund", "opened", "open", "the lock", POSITIVE, text)
                .extraction();
    }

    @Test
    void theRestOfATitleIsComparedWithinItsArticleOnly() {
        put(entitled("Courier", "Vice President", "President"), entitled("Herald", "Vice President", "Vice President"));
        assertThat(store.stats().corroborated()).isZero();
        put(
                entitled("Observer", "Former President", "Former President"),
                entitled("Monitor", "President", "President"));
        assertThat(store.stats().corroborated()).isEqualTo(1);
    }

    private static Extraction entitled(String publisher, String title, String predicate) {
        String text = "In Port Sel, as the " + publisher + " saw, " + title + " Ada Lund spoke.";
        return new InventedArticle("Speech", publisher, "2031-05-01", text)
                .linked("Ada Lund", EntityType.PERSON)
                .claim("Ada Lund", predicate, "be president", "", POSITIVE, text)
                .extraction();
    }

    @Test
    void theRestOfATitleLeadsNothingElsewhere() {
        put(ruling("Courier", "minority leader"), ruling("Herald", "minority leader"));
        assertThat(store.stats().corroborated()).isZero();
        put(ruling("Observer", "leader"), ruling("Monitor", "leader"));
        assertThat(store.stats().corroborated()).isEqualTo(1);
    }

    private static Extraction ruling(String publisher, String title) {
        String text = "Ada Lund, the " + title + " of the Lirian Diet, spoke, the " + publisher + " saw.";
        return new InventedArticle("Diet", publisher, "2031-05-01", text)
                .linked("Ada Lund", EntityType.PERSON)
                .linked("Lirian Diet", EntityType.ORGANIZATION)
                .relation("inChargeOf")
                .claim("Ada Lund", "leader", "be leader", "Lirian Diet", POSITIVE, text)
                .extraction();
    }

    @Test
    void someOfAPeopleAreOthersInEachArticle() {
        put(people("Courier"), people("Herald"));
        assertThat(store.stats().propositions()).isEqualTo(2);
        assertThat(store.stats().corroborated()).isZero();
    }

    private static Extraction people(String publisher) {
        String text = "Two Lirians were killed, the " + publisher + " hears.";
        return new InventedArticle("Storm", publisher, "2031-05-01", text)
                .linked("Lirians", EntityType.GROUP)
                .claim("Lirians", "were killed", "be killed", "", POSITIVE, text)
                .extraction();
    }

    @Test
    void whatSomebodyIsCalledIsTheirOwnPropositionEach() {
        put(called("Courier", "a monarchy"), called("Herald", "a republic"), called("Observer", "a republic"));
        assertThat(store.stats().propositions()).isEqualTo(2);
        assertThat(store.stats().corroborated()).isEqualTo(1);
    }

    private static Extraction called(String publisher, String words) {
        String text = "Karvonia is " + words + ", the " + publisher + " wrote in its almanac.";
        return new InventedArticle("Almanac", publisher, "2031-05-01", text)
                .linked("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                .denoting(words, "Karvonia")
                .claim("Karvonia", "is", "be", words, POSITIVE, text)
                .extraction();
    }

    @Test
    void verbsThatSayTooLittleAreComparedWithinTheirArticleOnly() {
        put(did("Courier", "made", "make", "comments"), did("Herald", "made", "make", "comments"));
        put(did("Courier", "moved on", "move on", ""), did("Herald", "moved on", "move on", ""));
        put(did("Courier", "led", "lead", "Liria"), did("Herald", "led", "lead", "Liria"));
        put(did("Courier", "held", "hold", "a parade"), did("Herald", "held", "hold", "a parade"));
        assertThat(store.stats().corroborated()).isZero();
        put(did("Courier", "opened", "open", "the lock"), did("Herald", "opened", "open", "the lock"));
        assertThat(store.stats().corroborated()).isEqualTo(1);
    }

    @Test
    void takingATownIsTheSameElsewhereButTakingTimeIsNot() {
        put(took("Courier", "more time"), took("Herald", "more time"));
        assertThat(store.stats().corroborated()).isZero();
        put(took("Courier", "Port Sel"), took("Herald", "Port Sel"));
        assertThat(store.stats().corroborated()).isEqualTo(1);
    }

    private static Extraction took(String publisher, String what) {
        String text = "Karvonia took " + what + " near Port Sel, the " + publisher + " hears.";
        return new InventedArticle("Taken", publisher, "2031-05-01", text)
                .linked("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                .linked("Port Sel", EntityType.GEOPOLITICAL_ENTITY)
                .claim("Karvonia", "took", "take", what, POSITIVE, text)
                .extraction();
    }

    private static Extraction did(String publisher, String verb, String lemma, String object) {
        String text = "Karvonia " + verb + " " + object + " as the " + publisher + " has seen.";
        return new InventedArticle("Done", publisher, "2031-05-01", text)
                .linked("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                .claim("Karvonia", verb, lemma, object, POSITIVE, text)
                .extraction();
    }

    @Test
    void retractingSaysWhatRestedOnTheArticleAlone() {
        Extraction one = armed("Courier", POSITIVE);
        Extraction two = killed("Herald", "14 people");
        put(one, armed("Observer", POSITIVE), two);
        assertThat(store.retract(one.article().id()).orElseThrow().propositions())
                .isEmpty();
        Retraction retraction = store.retract(two.article().id()).orElseThrow();
        assertThat(retraction.claims()).isEqualTo(1);
        assertThat(retraction.propositions()).hasSize(1);
        assertThat(store.stats().propositions()).isEqualTo(1);
    }

    private void put(Extraction... extractions) {
        for (Extraction extraction : extractions) {
            assertThat(store.put(extraction, Run.of("test 1", ""))).isInstanceOf(Outcome.Added.class);
        }
    }

    private static Extraction plain(String title, String text) {
        return new InventedArticle(title, title + " Post", "2031-05-01", text).extraction();
    }

    private static Extraction armed(String publisher, Polarity polarity) {
        String verb = polarity == POSITIVE ? "armed" : "never armed";
        String text = "Karvonia " + verb + " the Lirian Front, the " + publisher + " has learned.";
        return new InventedArticle("Arms", publisher, "2031-05-01", text)
                .linked("Karvonia", EntityType.GEOPOLITICAL_ENTITY)
                .linked("Lirian Front", EntityType.ORGANIZATION)
                .claim("Karvonia", verb, "arm", "Lirian Front", polarity, text)
                .extraction();
    }

    private static Extraction killed(String publisher, String people) {
        String text = "The flood in Liria killed " + people + ", wrote the " + publisher + ".";
        return new InventedArticle("Flood", publisher, "2031-05-01", text)
                .linked("The flood in Liria", EntityType.EVENT)
                .claim("The flood in Liria", "killed", "kill", people, POSITIVE, text)
                .extraction();
    }

    private List<String> kinds() {
        return store.look(
                dataset -> dataset.stream(Vocabulary.ASSEMBLY, Node.ANY, Vocabulary.CONTRADICTION_KIND, Node.ANY)
                        .map(quad -> quad.getObject().getLiteralLexicalForm())
                        .toList());
    }

    /** The bare triples of what is accepted. */
    private Set<Quad> bare() {
        return store.look(dataset -> dataset.stream(Vocabulary.ACCEPTED, Node.ANY, Node.ANY, Node.ANY)
                .filter(quad -> !quad.getSubject().getURI().contains(":proposition:"))
                .collect(Collectors.toSet()));
    }
}
