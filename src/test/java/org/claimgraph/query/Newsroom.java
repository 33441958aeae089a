package org.claimgraph.query;

import java.util.List;
import org.claimgraph.graph.Run;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.InventedDrones;
import org.claimgraph.store.Store;

/** Three invented articles of three invented outlets, about who gave drones to whom. */
final class Newsroom {
    private Newsroom() {}

    static void fill(Store store) {
        for (Extraction extraction : List.of(courier(), herald(), copy())) {
            store.put(extraction, Run.of("test 1", ""));
        }
    }

    static Extraction courier() {
        return InventedDrones.courier();
    }

    static Extraction herald() {
        return InventedDrones.herald("War in the north", "Lirian Herald", "2031-05", " ");
    }

    /** The Herald's text again, in another outlet and with other blanks; less was found in it. */
    static Extraction copy() {
        return InventedDrones.gift("War, again", "Port Sel Post", "2031-05-04", "\n")
                .extraction();
    }
}
