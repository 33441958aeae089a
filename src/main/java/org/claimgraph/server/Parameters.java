package org.claimgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.server.index.ClaimIndex;
import org.claimgraph.server.index.EntityRow;
import org.claimgraph.server.index.Field;
import org.claimgraph.server.index.Filter;

/** The parameters of a request, checked. */
record Parameters(HttpServletRequest request) {
    private static final int LONGEST = 4000;

    Optional<String> find(String name) {
        Optional<String> value = Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
        value.filter(text -> text.length() > LONGEST).ifPresent(text -> {
            throw new ServerException(400, "the parameter " + name + " is too long", "Shorten it");
        });
        return value;
    }

    String get(String name) {
        return find(name)
                .orElseThrow(
                        () -> new ServerException(400, "the parameter " + name + " is missing", "Add ?" + name + "="));
    }

    /** All that are given, each with its first value. */
    Map<String, String> all() {
        Map<String, String> values = new LinkedHashMap<>();
        request.getParameterMap().keySet().forEach(name -> find(name).ifPresent(value -> values.put(name, value)));
        return values;
    }

    List<String> all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values).stream().limit(100).toList();
    }

    /** A number from 0 to {@code most}. */
    int number(String name, int otherwise, int most) {
        try {
            int number = find(name).map(Integer::parseInt).orElse(otherwise);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new ServerException(400, "the parameter " + name + " is no number from 0 to " + most, "Correct it");
    }

    /** Whether entities of the same name are looked at together. */
    boolean together() {
        return find("together").map(value -> !value.equals("false")).orElse(true);
    }

    /** Which claims are wanted. */
    Filter filter(ClaimIndex index) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            find(field.label()).ifPresent(value -> fields.put(field, value));
        }
        return new Filter(
                keys(index, "about"),
                keys(index, "with"),
                keys(index, "by"),
                fields,
                day("from"),
                day("to"),
                find("q"),
                find("events").filter("true"::equals).isPresent(),
                find("single").filter("true"::equals).isPresent());
    }

    private List<String> keys(ClaimIndex index, String name) {
        List<String> keys = new ArrayList<>();
        for (String iri : all(name)) {
            List<EntityRow> entities = index.entities(iri, together());
            if (together()) {
                entities.forEach(entity -> keys.add(entity.key()));
            }
            keys.add(iri);
        }
        return keys;
    }

    private Optional<String> day(String name) {
        Optional<String> day = find(name);
        day.filter(text -> !text.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")).ifPresent(text -> {
            throw new ServerException(
                    400,
                    "the parameter " + name + " is no date",
                    "Write a year, a month or a day: 2031, 2031-04, 2031-04-05");
        });
        return day;
    }
}
