package org.claimgraph.server;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.claimgraph.server.index.ClaimIndex;
import org.claimgraph.server.index.ClaimRow;
import org.claimgraph.server.index.Filter;
import org.claimgraph.server.index.Json;
import org.claimgraph.server.view.ArticleView;
import org.claimgraph.server.view.ClaimView;
import org.claimgraph.server.view.ClaimsView;
import org.claimgraph.server.view.DisputedView;
import org.claimgraph.server.view.EntityView;
import org.claimgraph.server.view.GraphView;
import org.claimgraph.server.view.Library;
import org.claimgraph.server.view.SearchView;

/**
 * A look at the views that people open first, before anybody does: a program that has just started has yet to load and compile what makes
 * them, so that the first of each kind takes seconds where many ask at once.
 */
final class FirstLook {
    private static final int CLAIMS = 20;
    private static final int PAGE = 50;
    private static final int AROUND = 30;

    private final Library library;
    private final ClaimIndex index;

    FirstLook(Library library) {
        this.library = library;
        this.index = library.index();
    }

    /** Looks around, until {@code stopped}. */
    void take(BooleanSupplier stopped) {
        see(ClaimsView.of(index, Filter.ALL, 0, PAGE));
        see(ClaimsView.of(index, Filter.ALL.alone(), 0, PAGE));
        see(DisputedView.of(library, 0, PAGE));
        for (ClaimRow claim : index.claims(Filter.ALL, CLAIMS)) {
            if (!stopped.getAsBoolean()) {
                see(claim);
            }
        }
    }

    private void see(ClaimRow claim) {
        see(ClaimView.of(library, claim.claim()));
        see(ArticleView.of(library, claim.source().article()));
        claim.arguments().forEach(thing -> see(SearchView.of(index, thing.name(), PAGE)));
        claim.arguments().flatMap(thing -> thing.entity().stream()).forEach(this::seeEntity);
    }

    private void seeEntity(String iri) {
        see(ClaimsView.of(index, Filter.about(List.of(iri)), 0, PAGE));
        Stream.of(true, false).forEach(together -> {
            see(EntityView.of(library, iri, together));
            see(GraphView.of(library, List.of(iri), together, AROUND));
        });
    }

    private static void see(Object view) {
        Json.MAPPER.writeValueAsBytes(view);
    }
}
