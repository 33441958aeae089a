package org.claimgraph.pipeline;

import java.util.Optional;
import java.util.function.Consumer;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Extraction;
import org.claimgraph.ontology.Interpreter;
import org.claimgraph.store.Outcome.Refused;
import org.claimgraph.store.Outcome.Replaced;
import org.claimgraph.store.Store;

/** Says anew what the claims of a store mean, with another ontology: no article is read or analysed again. */
public final class Remapping {
    private final Interpreter interpreter;
    private final Run run;

    /** A remapping by {@code interpreter}; {@code run} tells the software and the ontology. */
    public Remapping(Interpreter interpreter, Run run) {
        this.interpreter = interpreter;
        this.run = run;
    }

    /**
     * What was done.
     *
     * @param articles how many articles were read from the store
     * @param changed how many of them are different now
     * @param refused how many did not pass the gate and stay as they were
     * @param claims how many claims the articles have now
     */
    public record Result(int articles, int changed, int refused, int claims) {}

    /** Interprets every article of {@code store} anew; {@code observer} is told the IRI of each that is refused. */
    public Result run(Store store, Consumer<String> observer) {
        int articles = 0;
        int changed = 0;
        int refused = 0;
        int claims = 0;
        for (String iri : store.articles()) {
            Optional<Extraction> stored = store.read(iri);
            if (stored.isPresent()) {
                Extraction meant = interpreter.interpret(stored.get());
                articles++;
                claims += meant.claims().size();
                if (!meant.equals(stored.get())) {
                    var outcome = store.put(meant, run);
                    changed += outcome instanceof Replaced ? 1 : 0;
                    if (outcome instanceof Refused) {
                        refused++;
                        observer.accept(iri);
                    }
                }
            }
        }
        return new Result(articles, changed, refused, claims);
    }
}
