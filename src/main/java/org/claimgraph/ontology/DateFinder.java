package org.claimgraph.ontology;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Value;

/** Finds complete dates, months and years by their form: "5 May 1961", "May 5, 1961", "May 1961", "1961". */
final class DateFinder {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final Wording wording;

    DateFinder(Wording wording) {
        this.wording = wording;
    }

    /** The date that starts with word {@code at}, its value in ISO 8601. */
    Optional<Thing> startingAt(int at) {
        int month = month(at);
        if (month > 0) {
            if (isDay(at + 1)) {
                int year = wording.lower(at + 2).equals(",") ? at + 3 : at + 2;
                return isYear(year) ? date(at, year + 1, day(year, month, at + 1)) : Optional.empty();
            }
            return isYear(at + 1) ? date(at, at + 2, month(at + 1, month)) : Optional.empty();
        }
        if (isDay(at) && month(at + 1) > 0 && isYear(at + 2)) {
            return date(at, at + 3, day(at + 2, month(at + 1), at));
        }
        return isYear(at) ? date(at, at + 1, wording.lower(at)) : Optional.empty();
    }

    private String month(int year, int month) {
        return String.format(Locale.ROOT, "%s-%02d", wording.lower(year), month);
    }

    private String day(int year, int month, int day) {
        return String.format(
                Locale.ROOT,
                "%s-%02d",
                month(year, month),
                Integer.parseInt(wording.lower(day).replaceAll("\\D", "")));
    }

    private Optional<Thing> date(int from, int to, String value) {
        return Optional.of(new Thing(
                from,
                to,
                Argument.of(wording.span(from, to), new Value(value, Optional.empty())),
                Optional.empty(),
                false));
    }

    private int month(int at) {
        String word = wording.lower(at);
        return word.length() < 3 || !word.chars().allMatch(Character::isLetter)
                ? 0
                : MONTHS.indexOf(word.substring(0, 3)) + (isMonthName(word) ? 1 : -MONTHS.size());
    }

    private static boolean isMonthName(String word) {
        return word.matches(
                "(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)");
    }

    private boolean isDay(int at) {
        return wording.lower(at).matches("([12]?\\d|3[01])(st|nd|rd|th)?");
    }

    private boolean isYear(int at) {
        return wording.lower(at).matches("1\\d\\d\\d|20\\d\\d");
    }
}
