package org.claimgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimgraph.graph.Problem;
import org.claimgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks that every citation of a store stands in the stored text, and that every article meets the shapes. */
@Command(
        name = "verify",
        description = {
            "Check every citation of the store against the stored text (quote, what stands before and after it, hash),",
            "and every article against the SHACL shapes. Problems are listed on standard output, a line each."
        },
        footer = {"", "Examples:", "  claimgraph verify", "  claimgraph verify --store news"})
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption option;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = option.open()) {
            List<String> articles = store.articles();
            int found = 0;
            for (String article : articles) {
                List<Problem> problems = store.verify(article);
                problems.forEach(problem -> console.out().println(problem));
                found += problems.size();
            }
            console.say(Watch.count(articles.size(), "article") + " checked, "
                    + (found == 0 ? "all well" : Watch.count(found, "problem")));
            return found == 0 ? ExitCode.OK : ExitCode.PROBLEMS;
        }
    }
}
