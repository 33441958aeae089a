package org.claimgraph.cli;

import org.claimgraph.model.Decision;
import org.claimgraph.model.Decision.Linking;
import org.claimgraph.model.Decision.Merging;
import org.claimgraph.model.Decision.Unlinking;
import org.claimgraph.model.Decision.Unmerging;
import org.claimgraph.model.Justification;

/** Decisions about entities in words. */
final class DecisionText {
    private DecisionText() {}

    /** What was decided, when, by whom and why, on one line. */
    static String of(Decision decision) {
        Justification why = decision.justification();
        return why.at() + "  " + what(decision) + "  (" + why.by() + ": "
                + why.reason().replaceAll("\\s+", " ") + ")";
    }

    private static String what(Decision decision) {
        if (decision instanceof Merging merging) {
            return "merge " + merging.kept() + " " + merging.dropped();
        }
        if (decision instanceof Unmerging unmerging) {
            return "unmerge " + unmerging.one() + " " + unmerging.other();
        }
        if (decision instanceof Linking linking) {
            return "link " + linking.entity() + " " + linking.link();
        }
        return decision instanceof Unlinking unlinking ? "unlink " + unlinking.entity() : decision.toString();
    }

    /** Says of a decision that does not hold, should it be one that could, that it was taken back. */
    static String past(Decision decision) {
        return decision instanceof Merging || decision instanceof Linking ? "  [taken back or replaced]" : "";
    }
}
