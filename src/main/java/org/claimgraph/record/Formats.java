package org.claimgraph.record;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.claimgraph.model.Iris;

/** The forms that strings of the stream must have: Unicode, absolute IRIs, ISO 8601 dates. */
final class Formats {
    private static final Pattern DATE = Pattern.compile("(?<date>\\d{4}(-\\d\\d(-\\d\\d)?)?)"
            + "(?<time>T([01]\\d|2[0-3])(:?[0-5]\\d(:?[0-5]\\d([.,]\\d+)?)?)?(Z|[+-]\\d\\d(:?\\d\\d)?)?)?");

    private Formats() {}

    static String text(String name, String value) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            throw new BrokenRule(name + " has half of a surrogate pair, which is no Unicode text");
        }
        return value;
    }

    static String iri(String name, String value) {
        if (!Iris.isIri(value)) {
            throw new BrokenRule(name + " '" + value + "' is not an absolute IRI");
        }
        return value;
    }

    /** An ISO 8601 date, month or year, or a date with a time. */
    static String date(String name, String value) {
        var match = DATE.matcher(value);
        if (match.matches()) {
            String date = match.group("date");
            try {
                switch (date.length()) {
                    case 10 -> LocalDate.parse(date);
                    case 7 -> YearMonth.parse(date);
                    default -> {}
                }
                if (date.length() == 10 || match.group("time") == null) {
                    return value;
                }
            } catch (DateTimeException e) {
                throw new BrokenRule(name + " '" + value + "' is not a day of the calendar");
            }
        }
        throw new BrokenRule(name + " '" + value + "' is not an ISO 8601 date or date-time");
    }

    static Instant instant(String name, String value) {
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            throw new BrokenRule(name + " '" + value + "' is not an ISO 8601 date-time with an offset");
        }
    }
}
