package org.claimgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {
    private static final String CG = "https://w3id.org/claimgraph#";

    @Test
    void whatPoliticalReportingNeedsHasWordsAndAnExampleThatIsChecked() {
        Set<String> shown = new OntologyCheck(List.of())
                .examples().stream()
                        .map(example -> example.relation().substring(CG.length()))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown)
                .contains(
                        "leads",
                        "memberOf",
                        "partOf",
                        "allyOf",
                        "supports",
                        "opposes",
                        "arms",
                        "funds",
                        "attacks",
                        "meets",
                        "negotiatesWith",
                        "sanctions",
                        "recognises",
                        "controls",
                        "hostsBase",
                        "appoints",
                        "dismisses",
                        "arrests",
                        "accuses",
                        "denies",
                        "locatedIn",
                        "nationality",
                        "familyOf",
                        "ownerOf");
    }

    @ParameterizedTest
    @CsvSource({
        "arms, supports",
        "supports, alliedWith",
        "allyOf, alliedWith",
        "attacks, fightingAgainst",
        "meets, communicatedWith",
        "negotiatesWith, communicatedWith",
        "accuses, opposes",
        "opposes, dislikes",
        "chiefExecutiveOf, leads",
        "leads, inChargeOf",
        "controls, inChargeOf",
        "politicalAffiliation, memberOf",
        "memberOf, belongsTo",
        "partOf, belongsTo",
        "headquarters, locatedIn",
        "locatedIn, coLocatedWith",
        "spouse, familyOf"
    })
    void aSpecialRelationIsFoundByItsGeneralOne(String special, String general) {
        assertThat(Ontology.shipped()
                        .relations()
                        .find(CG + special)
                        .orElseThrow()
                        .general())
                .contains(CG + general);
    }

    @Test
    void anInverseIsACaseOfTheInverseOfTheGeneralRelation() {
        Relations relations = Ontology.shipped().relations();
        assertThat(relations.all()).allSatisfy(relation -> relation.inverse()
                .flatMap(relations::find)
                .ifPresent(inverse -> assertThat(inverse.inverse()).contains(relation.iri())));
    }
}
