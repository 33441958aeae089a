package org.claimgraph.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as pages write them → ISO 8601, as precise as they are written: a date, or a date-time with its offset where it has one. */
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("\\b((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?=$|T|\\D)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[\\s,.-]+" + MONTH + "[\\s,.-]+((?:19|20)\\d{2})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + "[\\s.-]+(\\d{1,2})(?:st|nd|rd|th)?[\\s,.]+((?:19|20)\\d{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATELINE =
            Pattern.compile("(?:" + MONTH_FIRST + "|" + DAY_FIRST + ")\\s*[-–—:(|]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS = Pattern.compile("^\\s*(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d{2})\\b");
    private static final Pattern ADDRESS = Pattern.compile("/((?:19|20)\\d{2})[/-]?([01]?\\d)[/-]?([0-3]?\\d)(?=[/-])");
    private static final Pattern EPOCH = Pattern.compile("\\s*(\\d{10})(\\d{3})?\\s*");
    private static final Pattern TIME = Pattern.compile(
            "^[T ,]*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?(?![\\d:])");

    private Dates() {}

    /** The date that {@code text} is or begins with; empty where there is none, or where day and month cannot be told apart. */
    static Optional<String> iso(String text) {
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.matches()) {
            return Optional.of(java.time.Instant.ofEpochSecond(Long.parseLong(epoch.group(1)))
                    .toString());
        }
        return numeric(ISO.matcher(text), text)
                .or(() -> numeric(COMPACT.matcher(text), text))
                .or(() -> named(text))
                .or(() -> unambiguous(text));
    }

    /** The date in the path of an address: {@code /2020/03/03/}. */
    static Optional<String> inAddress(String url) {
        Matcher matcher = ADDRESS.matcher(url);
        return matcher.find() ? date(matcher.group(1), matcher.group(2), matcher.group(3)) : Optional.empty();
    }

    /** The date that an article's text begins with: "March 3, 2020 -- The government …". */
    static Optional<String> dateline(String text) {
        Matcher matcher = DATELINE.matcher(text);
        return matcher.lookingAt() ? named(matcher.group()) : Optional.empty();
    }

    private static Optional<String> numeric(Matcher matcher, String text) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        return date(matcher.group(1), matcher.group(2), matcher.group(3))
                .map(date -> date + time(text.substring(matcher.end())));
    }

    private static Optional<String> named(String text) {
        Matcher month = MONTH_FIRST.matcher(text);
        Matcher day = DAY_FIRST.matcher(text);
        boolean monthFirst = month.find();
        boolean dayFirst = day.find();
        if (monthFirst && (!dayFirst || month.start() <= day.start())) {
            return date(month.group(3), number(month.group(1)), month.group(2));
        }
        return dayFirst ? date(day.group(3), number(day.group(2)), day.group(1)) : Optional.empty();
    }

    private static Optional<String> unambiguous(String text) {
        Matcher matcher = NUMBERS.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        if (first > 12 || first == second) {
            return date(matcher.group(3), matcher.group(2), matcher.group(1));
        }
        return second > 12 ? date(matcher.group(3), matcher.group(1), matcher.group(2)) : Optional.empty();
    }

    private static String number(String month) {
        return String.valueOf(MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    private static Optional<String> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String time(String rest) {
        Matcher matcher = TIME.matcher(rest);
        if (!matcher.find()) {
            return "";
        }
        try {
            LocalTime time = LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            String seconds = matcher.group(3) == null ? "" : ":" + matcher.group(3);
            return "T" + time + seconds + offset(Optional.ofNullable(matcher.group(4)));
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static String offset(Optional<String> zone) {
        return zone.map(z -> z.matches("Z|UTC|GMT")
                        ? "Z"
                        : ZoneOffset.of(z).getTotalSeconds() == 0
                                ? "Z"
                                : ZoneOffset.of(z).getId())
                .orElse("");
    }
}
