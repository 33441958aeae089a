package org.claimgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimgraph.query.Show;
import org.claimgraph.store.Retraction;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes articles with all that was found in them, and nothing else. */
@Command(
        name = "retract",
        description = {
            "Remove articles and all that was found in them from the store, counts included, and say what rested on them alone.",
            "`ask without --param article=NAME` lists that beforehand, claim by claim."
        },
        footer = {
            "",
            "Examples:",
            "  claimgraph retract urn:claimgraph:article:c35be9da17f3a7f9ab5077484a793510",
            "  claimgraph retract https://observer.example/world/port-merel-march",
            "  claimgraph retract examples/harbour-lease.txt"
        })
final class RetractCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = "An article's IRI, its URL, or the input it was built from.")
    private List<String> names;

    @Mixin
    private StoreOption option;

    RetractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int missing = 0;
        try (Store store = option.open()) {
            for (String name : names) {
                missing += retract(store, name) ? 0 : 1;
            }
        }
        return missing > 0 ? ExitCode.PROBLEMS : ExitCode.OK;
    }

    private boolean retract(Store store, String name) {
        List<String> articles = store.contains(name) ? List.of(name) : new Show(store).articles(name);
        if (articles.isEmpty()) {
            console.say(name
                    + ": no article in the store is called so; use its IRI, its URL, or the input it was built from");
            return false;
        }
        if (articles.size() > 1) {
            console.say(name + ": there are " + articles.size() + " such articles; name one of them by its IRI:");
            articles.forEach(article -> console.say("  " + article));
            return false;
        }
        store.retract(articles.get(0)).ifPresent(this::report);
        return true;
    }

    private void report(Retraction retraction) {
        console.say("retracted " + retraction.article());
        console.say(Watch.count(retraction.claims(), "claim") + "; "
                + retraction.propositions().size() + " of what they said rested on this article alone");
    }
}
