package org.claimgraph.server.view;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates after ISO 8601, as precise as they are, in words. */
final class Dates {
    private Dates() {}

    /** {@code 10 March 2026}, {@code March 2026} or {@code 2026}; what is no such date stays as it is. */
    static String inWords(String date) {
        if (!date.matches("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d.*)?)?")) {
            return date;
        }
        String year = date.substring(0, 4);
        return date.length() < 7
                ? year
                : (date.length() < 10 ? "" : Integer.parseInt(date.substring(8, 10)) + " ") + monthName(date) + " "
                        + year;
    }

    static String monthName(String date) {
        return Month.of(Integer.parseInt(date.substring(5, 7))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
