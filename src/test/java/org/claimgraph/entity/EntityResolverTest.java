package org.claimgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityResolverTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"names", "speech", "particles", "countries", "governments", "scripts", "headlines", "address"})
    void theEntitiesOfAnInventedTextAreFoundWithAllTheirMentions(String name) {
        Fixture fixture = Fixture.read(name);
        assertThat(Fixture.entities(fixture.resolve())).containsAll(fixture.entities());
    }
}
