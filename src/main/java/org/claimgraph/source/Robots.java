package org.claimgraph.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a site's robots.txt allows us (RFC 9309): of the group that names us, or else of the group for everybody, the rule with the
 * longest path that matches; an allowance where two are equal.
 *
 * @param delay the {@code Crawl-delay}, which is no part of the RFC but widely given
 */
record Robots(List<Rule> rules, Optional<Duration> delay) {
    /** A line of robots.txt. */
    record Rule(boolean allows, String path) {
        boolean matches(String address) {
            boolean anchored = path.endsWith("$");
            String pattern = Stream.of((anchored ? path.substring(0, path.length() - 1) : path).split("\\*", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".*"));
            return Pattern.compile(pattern + (anchored ? "" : ".*"), Pattern.DOTALL)
                    .matcher(address)
                    .matches();
        }
    }

    /** Everything is allowed: there is no robots.txt. */
    static final Robots ALL = new Robots(List.of(), Optional.empty());
    /** Nothing is allowed: the site cannot say, for now. */
    static final Robots NONE = new Robots(List.of(new Rule(false, "/")), Optional.empty());

    /** As many redirects as RFC 9309 asks to follow; beyond them the file counts as missing. */
    static final int MOST_REDIRECTS = 5;

    private static final int MOST_RULES = 5000;

    Robots {
        rules = List.copyOf(rules);
    }

    /** The rules of a robots.txt for {@code agent}. */
    static Robots parse(String text, String agent) {
        Robots everybody = ALL;
        Optional<Robots> ours = Optional.empty();
        List<String> agents = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        Optional<Duration> delay = Optional.empty();
        boolean inRules = false;
        List<String> lines = new ArrayList<>(text.lines().limit(MOST_RULES).toList());
        lines.add("user-agent: end");
        for (String line : lines) {
            String[] parts = line.replaceFirst("#.*", "").split(":", 2);
            String key = parts[0].strip().toLowerCase(Locale.ROOT);
            String value = parts.length < 2 ? "" : parts[1].strip();
            if (key.equals("user-agent")) {
                if (inRules) {
                    Robots group = new Robots(rules, delay);
                    everybody = agents.contains("*") ? group : everybody;
                    ours = agents.contains(agent) ? Optional.of(group) : ours;
                    agents.clear();
                    rules.clear();
                    delay = Optional.empty();
                }
                inRules = false;
                agents.add(value.toLowerCase(Locale.ROOT));
            } else if (key.equals("allow") || key.equals("disallow")) {
                inRules = true;
                if (!value.isEmpty()) {
                    rules.add(new Rule(key.equals("allow"), value));
                }
            } else if (key.equals("crawl-delay")) {
                inRules = true;
                delay = seconds(value);
            }
        }
        return ours.orElse(everybody);
    }

    private static Optional<Duration> seconds(String value) {
        return value.matches("\\d{1,3}(\\.\\d{1,3})?")
                ? Optional.of(Duration.ofMillis((long) (Double.parseDouble(value) * 1000)))
                : Optional.empty();
    }

    /** Whether the path and query {@code address} may be asked for. */
    boolean allow(String address) {
        boolean allowed = true;
        int longest = -1;
        for (Rule rule : rules) {
            int length = rule.path().length();
            if ((length > longest || length == longest && rule.allows()) && rule.matches(address)) {
                allowed = rule.allows();
                longest = length;
            }
        }
        return allowed;
    }
}
