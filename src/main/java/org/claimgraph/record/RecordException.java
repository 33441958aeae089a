package org.claimgraph.record;

/** A record stream that breaks a rule of the format, with the place, the rule and what to do about it. */
public final class RecordException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String input;
    private final int line;
    private final String rule;
    private final String advice;

    RecordException(String input, int line, String rule, String advice, Throwable cause) {
        super(input + ":" + line + ": " + rule + ". " + advice, cause);
        this.input = input;
        this.line = line;
        this.rule = rule;
        this.advice = advice;
    }

    /** The name of the stream, usually a file. */
    public String input() {
        return input;
    }

    /** The number of the line, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong, in the words of the format. */
    public String rule() {
        return rule;
    }

    /** What to do about it. */
    public String advice() {
        return advice;
    }
}
