package org.claimgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The values that a question is asked with, checked and resolved. */
final class Values {
    /** How many answers there are at most, where nobody says so. */
    static final int LIMIT = 100;

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
    private static final String EXAMPLE = "Give it with --param %s=…";

    private final Question question;
    private final Map<String, String> given;

    Values(Question question, Map<String, String> given) {
        this.question = question;
        this.given = given;
        check();
    }

    private void check() {
        List<String> known = question.parameters().stream().map(Parameter::name).toList();
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new QueryException(
                            "the question " + question.name() + " has no parameter '" + name + "'",
                            "Its parameters are "
                                    + question.parameters().stream()
                                            .map(Parameter::toString)
                                            .collect(Collectors.joining("; ")));
                });
        for (Parameter parameter : question.parameters()) {
            if (!parameter.optional() && !given.containsKey(parameter.name())) {
                throw new QueryException(
                        "the question " + question.name() + " needs the parameter " + parameter,
                        EXAMPLE.formatted(parameter.name()));
            }
        }
    }

    /** At most so many answers. */
    int limit() {
        return question.parameters().stream()
                .filter(parameter -> parameter.kind() == ParameterKind.COUNT)
                .findFirst()
                .filter(parameter -> given.containsKey(parameter.name()))
                .map(parameter -> number(parameter, given.getOrDefault(parameter.name(), "")))
                .orElse(LIMIT);
    }

    private static int number(Parameter parameter, String value) {
        try {
            return Integer.parseUnsignedInt(value);
        } catch (NumberFormatException e) {
            throw new QueryException(
                    "the parameter " + parameter.name() + " is a number of answers, not '" + value + "'",
                    EXAMPLE.formatted(parameter.name()),
                    e);
        }
    }

    /** What the values stand for at {@code respondent}. */
    Map<String, List<String>> resolved(Respondent respondent) {
        Map<String, List<String>> result = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            String value = given.get(parameter.name());
            if (value != null && parameter.kind() != ParameterKind.COUNT) {
                if (parameter.kind() == ParameterKind.DATE
                        && !DATE.matcher(value).matches()) {
                    throw new QueryException(
                            "the parameter " + parameter.name() + " is a date, not '" + value + "'",
                            "Write a year, a month or a day: 2031, 2031-04, 2031-04-05");
                }
                result.put(parameter.name(), respondent.named(parameter, value));
            }
        }
        return result;
    }
}
