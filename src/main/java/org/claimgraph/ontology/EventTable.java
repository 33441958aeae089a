package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Event;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Role;
import org.claimgraph.model.RoleName;
import org.claimgraph.model.Value;

/**
 * The events of extractions as rows of a table as event data sets have it (PLOVER, ICEWS): date, source, target, category, mode, place
 * and where it is said; comma-separated values after RFC 4180.
 *
 * <p>The source is the subject, or who is named after "by" where the claim is passive; the target is the first other argument that
 * denotes an entity.
 */
public final class EventTable {
    private static final List<String> COLUMNS = List.of(
            "event",
            "date",
            "source",
            "source_country",
            "source_sector",
            "target",
            "target_country",
            "target_sector",
            "category",
            "mode",
            "place",
            "polarity",
            "certainty",
            "confidence",
            "published",
            "publisher",
            "url",
            "sentence");

    private final Agents agents = new Agents();

    /** The names of the columns. */
    public String header() {
        return line(COLUMNS);
    }

    /** One line for each claim of {@code extraction} that tells an event, in text order. */
    public List<String> lines(Extraction extraction) {
        Map<String, String> labels = extraction.mentions().stream()
                .collect(Collectors.toMap(Mention::entity, Mention::label, (a, b) -> a, HashMap::new));
        List<String> result = new ArrayList<>();
        for (Claim claim : extraction.claims()) {
            claim.event().ifPresent(event -> result.add(line(extraction, claim, event, labels)));
        }
        return result;
    }

    private String line(Extraction extraction, Claim claim, Event event, Map<String, String> labels) {
        boolean isPassive = claim.predicate().lemma().matches("be \\S+ by");
        Optional<Argument> source = isPassive ? claim.object() : claim.subject();
        Optional<Argument> target = isPassive
                ? claim.subject()
                : Stream.concat(
                                claim.object().stream(),
                                claim.roles().stream()
                                        .filter(role -> role.name() != RoleName.TIME)
                                        .map(Role::argument))
                        .filter(argument -> argument.entity().isPresent())
                        .findFirst()
                        .or(claim::object);
        var metadata = extraction.article().metadata();
        return line(Stream.of(
                        List.of(
                                claim.id(),
                                role(claim, RoleName.TIME, labels)
                                        .or(metadata::published)
                                        .orElse("")),
                        actor(source, labels),
                        actor(target, labels),
                        List.of(
                                event.category(),
                                event.mode().orElse(""),
                                role(claim, RoleName.PLACE, labels).orElse(""),
                                claim.polarity().label(),
                                claim.certainty().label(),
                                Double.toString(claim.confidence()),
                                metadata.published().orElse(""),
                                metadata.publisher().orElse(""),
                                metadata.url().orElse(extraction.article().source()),
                                claim.citation().span().text()))
                .flatMap(List::stream)
                .toList());
    }

    private List<String> actor(Optional<Argument> argument, Map<String, String> labels) {
        String words = argument.map(a -> a.span().text()).orElse("");
        String name = argument.flatMap(Argument::entity)
                .map(entity -> labels.getOrDefault(entity, words))
                .orElse(words);
        String all = words + " " + name;
        return List.of(name, agents.country(all), agents.sector(all));
    }

    private static Optional<String> role(Claim claim, RoleName name, Map<String, String> labels) {
        return claim.roles().stream()
                .filter(role -> role.name() == name)
                .map(Role::argument)
                .map(argument -> argument.value()
                        .map(Value::text)
                        .or(() -> argument.entity().map(entity -> labels.getOrDefault(entity, "")))
                        .filter(text -> !text.isEmpty())
                        .orElse(argument.span().text()))
                .findFirst();
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("(?s).*[\",\n\r].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(","));
    }
}
