package org.claimgraph.entity.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimgraph.model.EntityType.GEOPOLITICAL_ENTITY;
import static org.claimgraph.model.EntityType.GROUP;
import static org.claimgraph.model.EntityType.ORGANIZATION;
import static org.claimgraph.model.EntityType.OTHER;
import static org.claimgraph.model.EntityType.PERSON;

import java.util.List;
import java.util.Optional;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Link;
import org.junit.jupiter.api.Test;

class DictionaryLinkerTest {
    private static final Linker LINKER = InventedNames.linker();

    @Test
    void aNameMeansTheArticleThatItUsuallyLeadsTo() {
        assertThat(best(ORGANIZATION, "Berian Steel")).contains("Berian_Steel");
        assertThat(best(PERSON, "Mirel Dovask", "Dovask")).contains("Mirel_Dovask");
    }

    @Test
    void accentsAndPunctuationDoNotCountWhereNothingIsSpelledSo() {
        assertThat(best(PERSON, "Mirel Dovásk")).contains("Mirel_Dovask");
        assertThat(best(ORGANIZATION, "Berian-Steel")).contains("Berian_Steel");
    }

    @Test
    void theExactSpellingCountsBeforeAnyOther() {
        assertThat(best(GEOPOLITICAL_ENTITY, "Zorvale")).contains("Zorvale,_Beria");
    }

    @Test
    void capitalsOfAHeadlineAreReadAsUsualSpellingToo() {
        assertThat(best(GEOPOLITICAL_ENTITY, "ZORVALE")).contains("Zorvale,_Beria");
    }

    @Test
    void noPersonIsABandOrABridge() {
        assertThat(best(PERSON, "Quill")).isEmpty();
        assertThat(best(ORGANIZATION, "Quill")).contains("Quill_(band)");
        assertThat(best(PERSON, "Tressel")).isEmpty();
    }

    @Test
    void aSurnameAloneDoesNotLinkAPersonWithAnotherFullName() {
        assertThat(best(PERSON, "Anton Dovask", "Dovask")).isEmpty();
    }

    @Test
    void articlesAboutManyThingsAreMeantByNoName() {
        assertThat(best(OTHER, "Uncommon Olm")).isEmpty();
    }

    @Test
    void whatIsNotInTheDictionaryHasNoLink() {
        assertThat(best(ORGANIZATION, "Harbour Watch of Nowhere")).isEmpty();
        assertThat(best(GEOPOLITICAL_ENTITY, "the city")).isEmpty();
    }

    @Test
    void whatNewsUsuallyMeanIsData() {
        assertThat(best(GEOPOLITICAL_ENTITY, "Washington")).contains("Washington,_D.C.");
        assertThat(best(GROUP, "Syrians")).contains("Syrians");
    }

    @Test
    void scoresFallAndAreWithinBounds() {
        List<Link> links = LINKER.links(
                        List.of(new NamedEntity(List.of("Zorvale"), GEOPOLITICAL_ENTITY)), "Zorvale lies in Beria.")
                .get(0);
        assertThat(links).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        assertThat(links).allSatisfy(link -> assertThat(link.score()).isBetween(0.0, 1.0));
    }

    private static Optional<String> best(EntityType type, String... names) {
        return LINKER.links(List.of(new NamedEntity(List.of(names), type)), String.join(" ", names)).get(0).stream()
                .findFirst()
                .map(link -> link.iri().substring("https://en.wikipedia.org/wiki/".length()));
    }
}
