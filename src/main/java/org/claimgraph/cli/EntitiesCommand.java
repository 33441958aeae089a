package org.claimgraph.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.claimgraph.model.Decision;
import org.claimgraph.query.identity.Entities;
import org.claimgraph.query.identity.ListedEntity;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists entities, or searches for them. */
@Command(
        name = "entities",
        description = {
            "List the entities that articles name, the most mentioned first: names, types, link, counts.",
            "With a text, those with that IRI, link or name, then those whose names hold it or are written nearly so."
        },
        footer = {
            "",
            "Examples:",
            "  claimgraph entities",
            "  claimgraph entities 'Pavel Dorne'",
            "  claimgraph entities --decisions"
        })
final class EntitiesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "A name, roughly, an IRI or a link.")
    private Optional<String> text;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--decisions", description = "List what was decided about entities instead, the oldest first.")
    private boolean decisions;

    @Mixin
    private StoreOption option;

    EntitiesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = option.open()) {
            if (decisions) {
                Set<Decision> standing = new HashSet<>(store.standing().decisions());
                store.decisions().forEach(decision -> console.out()
                        .println(DecisionText.of(decision)
                                + (standing.contains(decision) ? "" : DecisionText.past(decision))));
                return ExitCode.OK;
            }
            Entities entities = new Entities(store);
            List<ListedEntity> found =
                    text.map(words -> entities.search(words, limit)).orElseGet(() -> entities.all(limit));
            found.forEach(entity -> console.out().print(entry(entity)));
            console.say(found.size() == 1 ? "1 entity" : found.size() + " entities");
            return found.isEmpty() && text.isPresent() ? ExitCode.PROBLEMS : ExitCode.OK;
        }
    }

    static String entry(ListedEntity entity) {
        StringBuilder entry = new StringBuilder(entity.label());
        entry.append("  (").append(String.join("/", entity.types())).append(")\n");
        entry.append("  ").append(entity.iri()).append('\n');
        entity.link().ifPresent(link -> entry.append("  ").append(link).append('\n'));
        if (!entity.names().isEmpty()) {
            entry.append("  also ").append(String.join("; ", entity.names())).append('\n');
        }
        entry.append("  ")
                .append(Watch.count(entity.mentions(), "mention"))
                .append(" in ")
                .append(Watch.count(entity.articles(), "article"))
                .append(", ")
                .append(Watch.count(entity.claims(), "claim"));
        if (entity.merged() > 1) {
            entry.append("; ").append(entity.merged()).append(" entities that are one by decision");
        }
        return entry.append('\n').toString();
    }
}
