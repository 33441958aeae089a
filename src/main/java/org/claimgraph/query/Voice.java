package org.claimgraph.query;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Mention;

/** Who says the claims of an article, and what their entities are called. */
final class Voice {
    private final Map<String, Attribution> attributions;
    private final Map<String, String> labels;

    Voice(Extraction extraction) {
        attributions =
                extraction.attributions().stream().collect(Collectors.toMap(Attribution::id, Function.identity()));
        labels = extraction.mentions().stream()
                .collect(Collectors.toMap(Mention::entity, Mention::label, (first, second) -> first));
    }

    /** Innermost first: {@code Ada Osk (saying), as told by Bo Lund (saying)}. */
    String of(Claim claim) {
        StringBuilder result = new StringBuilder();
        Optional<Attribution> next = claim.attribution().flatMap(this::find);
        if (next.isEmpty()) {
            return "the article";
        }
        while (next.isPresent()) {
            Attribution attribution = next.get();
            result.append(result.isEmpty() ? "" : ", as told by ")
                    .append(attribution.source().map(this::name).orElse("somebody"))
                    .append(" (")
                    .append(attribution.attitude().label())
                    .append(')');
            next = attribution.within().flatMap(this::find);
        }
        return result.toString();
    }

    /** The words of an argument, and what their entity is called where that is something else. */
    String name(Argument argument) {
        String words = argument.span().text().replaceAll("\\s+", " ");
        return argument.entity()
                .flatMap(entity -> Optional.ofNullable(labels.get(entity)))
                .filter(label -> !label.equals(words))
                .map(label -> words + " [" + label + "]")
                .orElse(words);
    }

    private Optional<Attribution> find(String id) {
        return Optional.ofNullable(attributions.get(id));
    }
}
