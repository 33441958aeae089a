package org.claimgraph.development;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Proposes verbs for a lexicon of {@code ontology/}: those that mean most often what one of its verbs means most often, which are in one
 * synset of WordNet (Fellbaum 1998) with their first senses, that of most uses in a tagged corpus. What its verbs disagree on is not proposed.
 *
 * <p>Arguments: {@code events} or {@code relations}, and the file to write: verb, what it would mean, the verbs that say so, and whether by a
 * synonym or only as a kind of what one means. How far to trust it is said from the lexicon itself: each of its verbs is taken out and
 * proposed by the others; the share of those that get their own meaning back is printed.
 */
public final class WordNetWords {
    private static final int SHORTEST = 4;

    private final Dictionary wordNet;
    private final Map<String, String> meanings;
    private final Map<Long, Set<String>> byFirstSense = new TreeMap<>();

    /** What is proposed for {@code verb}. */
    private record Proposal(String verb, String meaning, List<String> seeds, String by) {}

    private WordNetWords(Dictionary wordNet, Map<String, String> meanings) throws JWNLException {
        this.wordNet = wordNet;
        this.meanings = meanings;
        for (String verb : meanings.keySet()) {
            first(verb).ifPresent(sense -> byFirstSense
                    .computeIfAbsent(sense.getOffset(), s -> new TreeSet<>())
                    .add(verb));
        }
    }

    /** Writes the proposals. */
    public static void main(String[] args) throws Exception {
        SeedVerbs seeds = SeedVerbs.of(args[0]);
        WordNetWords words = new WordNetWords(Dictionary.getDefaultResourceInstance(), seeds.meanings());
        List<String> lines = new ArrayList<>();
        for (Proposal proposal : words.proposals(seeds.known())) {
            lines.add(
                    String.join("\t", proposal.verb, proposal.meaning, String.join(", ", proposal.seeds), proposal.by));
        }
        Files.write(Path.of(args[1]), lines);
        System.out.println(seeds.meanings().size() + " verbs, " + lines.size() + " proposals");
        words.trust();
    }

    private Optional<Synset> first(String verb) {
        try {
            IndexWord word = wordNet.getIndexWord(POS.VERB, verb);
            return word == null ? Optional.empty() : word.getSenses().stream().findFirst();
        } catch (JWNLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Proposal> proposals(Set<String> known) throws JWNLException {
        Map<String, Proposal> result = new TreeMap<>();
        for (Set<String> seeds : byFirstSense.values()) {
            Synset sense = first(seeds.iterator().next()).orElseThrow();
            propose(sense, seeds, "synonym", known, result);
        }
        for (Set<String> seeds : byFirstSense.values()) {
            Synset sense = first(seeds.iterator().next()).orElseThrow();
            for (Pointer pointer : sense.getPointers(PointerType.HYPONYM)) {
                propose(pointer.getTargetSynset(), seeds, "kind", known, result);
            }
        }
        return List.copyOf(result.values());
    }

    private void propose(Synset sense, Set<String> seeds, String by, Set<String> known, Map<String, Proposal> into) {
        Set<String> meant = seeds.stream().map(meanings::get).collect(Collectors.toCollection(TreeSet::new));
        for (Word word : sense.getWords()) {
            String verb = word.getLemma();
            boolean isPlain = verb.length() >= SHORTEST && verb.chars().allMatch(Character::isLowerCase);
            boolean isMeant = first(verb)
                    .filter(own -> own.getOffset() == sense.getOffset())
                    .isPresent();
            if (meant.size() == 1 && isPlain && isMeant && !known.contains(verb)) {
                into.putIfAbsent(verb, new Proposal(verb, meant.iterator().next(), List.copyOf(seeds), by));
            }
        }
    }

    /** Prints how many of the lexicon's own verbs the others would propose with the right meaning. */
    private void trust() throws JWNLException {
        int[] synonyms = new int[2];
        int[] kinds = new int[2];
        for (Map.Entry<String, String> own : meanings.entrySet()) {
            Optional<Synset> sense = first(own.getKey());
            if (sense.isPresent()) {
                count(own, sense.get(), synonyms);
                for (Pointer pointer : sense.get().getPointers(PointerType.HYPERNYM)) {
                    count(own, pointer.getTargetSynset(), kinds);
                }
            }
        }
        System.out.println("by a synonym: " + synonyms[1] + " of " + synonyms[0] + " get their own meaning back");
        System.out.println("as a kind: " + kinds[1] + " of " + kinds[0]);
    }

    private void count(Map.Entry<String, String> own, Synset sense, int[] counts) {
        Set<String> meant = byFirstSense.getOrDefault(sense.getOffset(), Set.of()).stream()
                .filter(verb -> !verb.equals(own.getKey()))
                .map(meanings::get)
                .collect(Collectors.toCollection(TreeSet::new));
        if (meant.size() == 1) {
            counts[0]++;
            counts[1] += meant.contains(own.getValue()) ? 1 : 0;
        }
    }
}
