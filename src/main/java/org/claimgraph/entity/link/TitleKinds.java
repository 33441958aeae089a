package org.claimgraph.entity.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.model.EntityType;

/** What an article's title tells about the kind of thing it is about, from {@code ontology/lexicon/title-kinds.tsv}. */
final class TitleKinds {
    private static final double CONTRADICTED = 0.1;
    private static final double UNTOLD = 0.9;
    private static final double UNTOLD_QUALIFIER = 0.6;

    private final List<Rule> rules;

    private record Rule(Pattern pattern, Set<String> types) {}

    private TitleKinds(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    static TitleKinds shipped() {
        return new TitleKinds(LinkFile.rows("title-kinds.tsv", 2).stream()
                .map(row ->
                        new Rule(Pattern.compile(row.get(0)), Set.of(row.get(1).split(","))))
                .toList());
    }

    /** How well a title agrees with a type: 1 where it does, 0 where it is no article about one thing. */
    double agreement(Title title, EntityType type) {
        return kinds(title)
                .map(types -> types.contains("none") ? 0 : types.contains(type.label()) ? 1 : CONTRADICTED)
                .orElse(title.qualifier().isPresent() ? UNTOLD_QUALIFIER : UNTOLD);
    }

    /** The types of entities that an article with this title can be about; nothing where the title does not tell. */
    Optional<Set<String>> kinds(Title title) {
        return rules.stream()
                .filter(rule -> rule.pattern().matcher(title.whole()).find())
                .map(Rule::types)
                .findFirst();
    }
}
