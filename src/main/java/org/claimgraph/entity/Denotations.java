package org.claimgraph.entity;

import java.util.Optional;
import org.claimgraph.entity.discourse.Arguments;
import org.claimgraph.entity.discourse.Discourse;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Role;

/** Gives arguments the entities that they denote. */
final class Denotations {
    private final Discourse discourse;
    private final Entities entities;

    Denotations(Discourse discourse, Entities entities) {
        this.discourse = discourse;
        this.entities = entities;
    }

    Attribution of(Attribution a) {
        return new Attribution(
                a.id(), a.article(), a.kind(), a.attitude(), of(a.source()), a.cue(), a.content(), a.within());
    }

    Claim of(Claim c) {
        return new Claim(
                c.id(),
                c.article(),
                of(c.subject()),
                c.predicate(),
                of(c.object()),
                c.roles().stream().map(this::of).toList(),
                c.event(),
                c.attribution(),
                c.polarity(),
                c.certainty(),
                c.tense(),
                c.citation(),
                c.confidence(),
                c.extractor());
    }

    private Role of(Role role) {
        return new Role(role.name(), of(role.argument()));
    }

    private Optional<Argument> of(Optional<Argument> argument) {
        return argument.map(this::of);
    }

    private Argument of(Argument argument) {
        if (argument.value().isPresent()) {
            return argument;
        }
        return Arguments.phrase(discourse, argument.span())
                .flatMap(entities::iri)
                .map(argument::denoting)
                .orElse(argument);
    }
}
