package org.claimgraph.server.view;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;

/** Dates after ISO 8601, as precise as they are, in words. */
final class Dates {
    /** Months that style guides do not shorten. */
    private static final Set<Integer> SHORT = Set.of(5, 6, 7);

    private Dates() {}

    /** {@code 10 March 2026}, {@code March 2026} or {@code 2026}; what is no such date stays as it is. */
    static String inWords(String date) {
        return isDate(date) ? day(date, " ") + month(date, monthName(date)) + date.substring(0, 4) : date;
    }

    /** {@code March 10, 2026}, {@code March 2026} or {@code 2026}. */
    static String american(String date) {
        return isDate(date) ? month(date, monthName(date)) + day(date, ", ") + date.substring(0, 4) : date;
    }

    /** {@code 10 Mar. 2026}, {@code Mar. 2026} or {@code 2026}. */
    static String abbreviated(String date) {
        if (!isDate(date)) {
            return date;
        }
        String name = monthName(date);
        boolean whole = name.isEmpty() || SHORT.contains(Integer.parseInt(date.substring(5, 7)));
        String shortened = name.startsWith("Sep") ? "Sept." : name.substring(0, Math.min(3, name.length())) + ".";
        return day(date, " ") + month(date, whole ? name : shortened) + date.substring(0, 4);
    }

    /** {@code March}; nothing where only the year is known. */
    static String monthName(String date) {
        return date.length() < 7
                ? ""
                : Month.of(Integer.parseInt(date.substring(5, 7))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static boolean isDate(String date) {
        return date.matches("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d.*)?)?");
    }

    private static String day(String date, String after) {
        return date.length() < 10 ? "" : Integer.parseInt(date.substring(8, 10)) + after;
    }

    private static String month(String date, String name) {
        return date.length() < 7 ? "" : name + " ";
    }
}
