package org.claimgraph.entity.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Link;

/**
 * Links by what a name usually means (the prior of Milne and Witten 2008), how well known the article is, whether its kind agrees with the
 * entity's type, and whether the text has the words that tell the article from others of its name ("Springfield, Illinois"), or the articles have
 * that the text's other entities surely are: what is not sure alone is judged once more with their words. Better no link than a wrong one: what
 * stays below a threshold is left out.
 */
public final class DictionaryLinker implements Linker {
    private static final double USUAL = 0.95;
    private static final double LEAST_SCORE = 0.4;
    private static final double SHORTER_NAME = 0.7;
    private static final double SURE = 0.7;
    private static final int MOST_LINKS = 5;
    private static final Comparator<Link> BEST_FIRST =
            Comparator.comparingDouble(Link::score).reversed().thenComparing(Link::iri);

    private final CandidateIndex index;
    private final UsualMeanings usual = UsualMeanings.shipped();
    private final CandidateScore score = new CandidateScore();

    /** A linker that takes candidates from {@code index}. */
    public DictionaryLinker(CandidateIndex index) {
        this.index = index;
    }

    @Override
    public List<List<Link>> links(List<NamedEntity> entities, String text) {
        TextWords words = new TextWords(text);
        List<List<Link>> alone =
                entities.stream().map(entity -> links(entity, words)).toList();
        List<List<Link>> together = new ArrayList<>();
        for (int i = 0; i < alone.size(); i++) {
            together.add(isSure(alone.get(i)) ? alone.get(i) : links(entities.get(i), words.with(sure(alone, i))));
        }
        return together;
    }

    private static boolean isSure(List<Link> links) {
        return !links.isEmpty() && links.get(0).score() >= SURE;
    }

    /** The words of the articles that the other entities surely are. */
    private static Set<String> sure(List<List<Link>> alone, int except) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < alone.size(); i++) {
            if (i != except && isSure(alone.get(i))) {
                words.addAll(TextWords.all(
                        alone.get(i).get(0).iri().replaceFirst(".*/", "").replace('_', ' ')));
            }
        }
        return words;
    }

    private List<Link> links(NamedEntity entity, TextWords words) {
        Map<String, Double> titles = new LinkedHashMap<>();
        usual(entity).ifPresent(title -> titles.put(title, USUAL));
        double weight = 1;
        for (String name : entity.names()) {
            if (titles.isEmpty() && mayStandFor(name, entity)) {
                for (String spelling : Spellings.of(name)) {
                    for (Candidate candidate : index.candidates(spelling)) {
                        titles.merge(
                                usual.today(candidate.title()),
                                weight * score.of(candidate, spelling, entity.type(), words),
                                Math::max);
                    }
                }
            }
            weight = SHORTER_NAME;
        }
        List<Link> links = new ArrayList<>();
        titles.forEach((title, value) ->
                links.add(new Link(Candidate.iri(title), Math.round(Math.min(1, value) * 1000) / 1000.0)));
        links.removeIf(link -> link.score() == 0);
        links.sort(BEST_FIRST);
        return links.isEmpty() || links.get(0).score() < LEAST_SCORE
                ? List.of()
                : List.copyOf(links.subList(0, Math.min(MOST_LINKS, links.size())));
    }

    private Optional<String> usual(NamedEntity entity) {
        return entity.names().stream()
                .flatMap(name -> usual.title(name, entity.type()).stream())
                .findFirst();
    }

    /** Whether a name of an entity is likely to mean it alone: "Halden" for "Halden Marine", but no surname for a person with a full name. */
    private static boolean mayStandFor(String name, NamedEntity entity) {
        return entity.type() != EntityType.PERSON
                || name.equals(entity.name())
                || TextWords.all(name).size() > 1;
    }
}
