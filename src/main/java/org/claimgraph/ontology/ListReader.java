package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Mention;
import org.claimgraph.model.MentionKind;

/** Reads a list of nouns, each with its determiner or number: "two vehicles, a bridge, and three tunnels". */
final class ListReader {
    private static final int LONGEST_ITEM = 8;

    private final Wording wording;
    private final FunctionWords functions;
    private final Numbers numbers = new Numbers();
    private final Map<Integer, Mention> ending = new HashMap<>();

    ListReader(Wording wording, FunctionWords functions, Collection<Mention> mentions) {
        this.wording = wording;
        this.functions = functions;
        for (Mention mention : mentions) {
            if (mention.kind() != MentionKind.PRONOUN) {
                ending.merge(wording.until(mention.span().end()), mention, ListReader::longer);
            }
        }
    }

    private static Mention longer(Mention a, Mention b) {
        return a.span().start() <= b.span().start() ? a : b;
    }

    /** The items from word {@code from}: none where no item begins there. */
    List<Argument> read(int from) {
        List<Argument> result = new ArrayList<>();
        int at = from;
        while (opensItem(at)) {
            int to = end(at);
            if (to == at + 1) {
                return result;
            }
            result.add(item(at, to));
            at = to;
            boolean isComma = wording.lower(at).equals(",");
            at += isComma ? 1 : 0;
            boolean isAnd = wording.lower(at).equals("and");
            at += isAnd ? 1 : 0;
            if (!isComma && !isAnd) {
                return result;
            }
        }
        return result;
    }

    /** Whether a determiner or a number stands at {@code at}. */
    boolean opensItem(int at) {
        return functions.is(wording.lower(at), "determiner")
                || numbers.value(wording.lower(at)).isPresent();
    }

    private int end(int from) {
        int to = from + 1;
        while (to < from + LONGEST_ITEM && wording.isWord(to) && !functions.isAny(wording.lower(to))) {
            to++;
        }
        return to;
    }

    private Argument item(int from, int to) {
        Argument words = Argument.of(wording.span(from, to));
        return Optional.ofNullable(ending.get(to))
                .filter(mention ->
                        mention.span().start() >= words.span().start() && mention.kind() == MentionKind.NOMINAL)
                .map(mention -> words.denoting(mention.entity()))
                .orElse(words);
    }
}
