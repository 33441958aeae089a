package org.claimgraph.record;

/** A rule that one record breaks; {@link RecordReader} adds the place. */
final class BrokenRule extends RuntimeException {
    private static final long serialVersionUID = 1;

    static final String CORRECT_IT = "Correct this line, or write the stream again";

    private final String advice;

    BrokenRule(String rule) {
        this(rule, CORRECT_IT);
    }

    BrokenRule(String rule, String advice) {
        super(rule);
        this.advice = advice;
    }

    /** This rule, broken inside {@code field}. */
    BrokenRule in(String field) {
        return new BrokenRule(field + ": " + rule(), advice);
    }

    String rule() {
        return String.valueOf(getMessage());
    }

    String advice() {
        return advice;
    }
}
