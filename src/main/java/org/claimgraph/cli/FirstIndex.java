package org.claimgraph.cli;

import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.claimgraph.entity.link.CandidateIndex;
import org.claimgraph.entity.link.DictionaryLinker;
import org.claimgraph.entity.link.Linker;
import org.claimgraph.entity.link.NameDictionary;

/** Opens the index of names, and tells a person how far it is while it is made for the first time. */
final class FirstIndex implements Supplier<Linker> {
    private final NameDictionary dictionary;
    private final Console console;

    FirstIndex(NameDictionary dictionary, Console console) {
        this.dictionary = dictionary;
        this.console = console;
    }

    @Override
    public Linker get() {
        return new DictionaryLinker(index());
    }

    private CandidateIndex index() {
        if (dictionary.isIndexed()) {
            return dictionary.open(rows -> {});
        }
        console.say("making the index of names, once, in " + dictionary.folder() + " (--no-links does without it)");
        Optional<ProgressBar> bar = console.terminal() ? Optional.of(bar(console)) : Optional.empty();
        try {
            LongConsumer progress = rows -> bar.ifPresent(shown -> shown.stepTo(Math.min(rows, NameDictionary.ROWS)));
            return dictionary.open(progress);
        } finally {
            bar.ifPresent(ProgressBar::close);
        }
    }

    private static ProgressBar bar(Console console) {
        return new ProgressBarBuilder()
                .setTaskName("names")
                .setInitialMax(NameDictionary.ROWS)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                .clearDisplayOnFinish()
                .build();
    }
}
