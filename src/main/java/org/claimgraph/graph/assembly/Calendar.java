package org.claimgraph.graph.assembly;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** Dates in ISO 8601, as precise as they are told: a year, a month or a day. */
final class Calendar {
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d\\d){0,2}");
    private static final Pattern YEARS = Pattern.compile("\\b(?:years?|decades?|century|centuries)\\b");
    private static final Pattern MONTHS = Pattern.compile("\\bmonths?\\b");
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    /** Days that are no further apart may be one, told by somebody elsewhere or the day after. */
    private static final int SAME = 1;

    private Calendar() {}

    static boolean isDate(Node value) {
        return value.isLiteral() && DATE.matcher(value.getLiteralLexicalForm()).matches();
    }

    /** Whether {@code words} are as precise as {@code date}, which is read from them: "22 years ago" names no day. */
    static boolean tell(String words, String date) {
        String plain = words.toLowerCase(Locale.ROOT);
        return !(date.length() > YEAR && YEARS.matcher(plain).find()
                || date.length() > MONTH && MONTHS.matcher(plain).find());
    }

    /** Whether nothing can have happened at both. */
    static boolean exclude(String one, String other) {
        if (one.startsWith(other) || other.startsWith(one)) {
            return false;
        }
        try {
            return one.length() <= MONTH
                    || other.length() <= MONTH
                    || Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(one), LocalDate.parse(other))) > SAME;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
