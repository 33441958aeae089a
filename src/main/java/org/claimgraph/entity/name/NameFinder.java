package org.claimgraph.entity.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimgraph.entity.lexicon.Lexicon;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.Name;
import org.claimgraph.language.Sentence;

/** The names of an article: what the recogniser found, with its usual mistakes repaired and well-known names added. */
public final class NameFinder {
    private final NameBounds bounds;
    private final NameJoiner joiner;
    private final NameAdder adder;
    private final NameRepeats repeats;
    private final ProperRuns runs;
    private final HeadlineNames headlines;
    private final NameTypes types;

    public NameFinder(Lexicon lexicon) {
        this.bounds = new NameBounds(lexicon);
        this.joiner = new NameJoiner(lexicon);
        this.adder = new NameAdder(lexicon);
        this.repeats = new NameRepeats(lexicon);
        this.runs = new ProperRuns(lexicon);
        this.headlines = new HeadlineNames(lexicon);
        this.types = new NameTypes(lexicon);
    }

    /** The names in text order, without overlap. */
    public List<Name> find(Analysis analysis) {
        List<NameLine> lines = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            BitSet times = new BitSet();
            analysis.times().stream()
                    .filter(t -> t.sentence() == sentence.index())
                    .forEach(t -> times.set(t.from(), t.to()));
            lines.add(new NameLine(sentence, times));
        }
        for (Name name : analysis.names()) {
            lines.get(name.sentence()).put(name.from(), name.to(), name.type());
        }
        List<Name> result = new ArrayList<>();
        for (NameLine line : lines) {
            joiner.repair(line);
            bounds.repair(line);
            adder.repair(line);
            runs.repair(line);
        }
        headlines.repair(lines);
        repeats.repair(lines);
        for (NameLine line : lines) {
            types.repair(line);
            result.addAll(line.names());
        }
        return result;
    }
}
