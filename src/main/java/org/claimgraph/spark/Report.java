package org.claimgraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.pipeline.Outcome;

/**
 * What became of the inputs of one part, in a form that can be sent to who started the job.
 *
 * @param outcomes in the order of the inputs
 */
record Report(List<Line> outcomes) implements Serializable {
    Report {
        outcomes = new ArrayList<>(outcomes);
    }

    /** One outcome, taken apart. */
    private enum Kind {
        TAKEN,
        UNCHANGED,
        SKIPPED,
        REFUSED
    }

    /** One outcome: its kind, and what it says. */
    record Line(Kind kind, String input, String text, String reason, int attributions, int claims)
            implements Serializable {
        static Line of(Outcome outcome) {
            if (outcome instanceof Outcome.Taken taken) {
                return new Line(Kind.TAKEN, taken.input(), taken.article(), "", taken.attributions(), taken.claims());
            }
            if (outcome instanceof Outcome.Unchanged unchanged) {
                return new Line(Kind.UNCHANGED, unchanged.input(), unchanged.article(), "", 0, 0);
            }
            if (outcome instanceof Outcome.Skipped skipped) {
                return new Line(Kind.SKIPPED, skipped.input(), skipped.message(), "", 0, 0);
            }
            Outcome.Refused refused = (Outcome.Refused) outcome;
            return new Line(Kind.REFUSED, refused.input(), refused.message(), refused.reason(), 0, 0);
        }

        Outcome outcome() {
            return switch (kind) {
                case TAKEN -> new Outcome.Taken(input, text, true, attributions, claims);
                case UNCHANGED -> new Outcome.Unchanged(input, text);
                case SKIPPED -> new Outcome.Skipped(input, text);
                case REFUSED -> new Outcome.Refused(input, reason, text);
            };
        }
    }
}
