package org.claimgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimgraph.query.identity.MergeSuggestion;
import org.claimgraph.query.identity.MergeSuggestions;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists pairs of entities that may be one, with what speaks for it. */
@Command(
        name = "suggest-merges",
        description = {
            "List pairs of entities that may be one, the likeliest first, with what speaks for it: their names, who stands beside both, what is"
                    + " claimed of both.",
            "Nothing is changed; `merge` is for you to decide. The score is for the order only."
        },
        footer = {"", "Examples:", "  claimgraph suggest-merges", "  claimgraph suggest-merges --limit 100"})
final class SuggestMergesCommand implements Callable<Integer> {
    private static final int SHOWN = 8;

    private final Console console;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Mixin
    private StoreOption option;

    SuggestMergesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = option.open()) {
            List<MergeSuggestion> suggestions = MergeSuggestions.of(store, limit);
            for (MergeSuggestion suggestion : suggestions) {
                console.out().println(suggestion.score() + "  " + suggestion.names());
                console.out().print(EntitiesCommand.entry(suggestion.one()).indent(2));
                console.out().print(EntitiesCommand.entry(suggestion.other()).indent(2));
                list("beside both", suggestion.neighbours());
                list("claimed of both", suggestion.predicates());
                console.out().println();
            }
            console.say(Watch.count(suggestions.size(), "pair"));
            return ExitCode.OK;
        }
    }

    private void list(String what, List<String> words) {
        if (!words.isEmpty()) {
            console.out()
                    .println("  " + what + ": "
                            + String.join(", ", words.subList(0, Math.min(SHOWN, words.size())))
                            + (words.size() > SHOWN ? ", …" : ""));
        }
    }
}
