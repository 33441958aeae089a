package org.claimgraph.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.model.Article;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Mention;

/** Collects the records of one article, and checks how they refer to each other. */
final class ExtractionBuilder {
    private final Article article;
    private final RecordDecoder decoder;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Mention> entities = new HashMap<>();
    private final Map<String, Attribution> attributions = new HashMap<>();
    private final List<Attribution> attributionOrder = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    ExtractionBuilder(Article article) {
        this.article = article;
        this.decoder = new RecordDecoder(article);
    }

    void addMention(Fields fields) {
        Mention mention = decoder.mention(fields);
        Mention first = entities.computeIfAbsent(mention.entity(), iri -> mention);
        if (first.type() != mention.type()
                || !first.label().equals(mention.label())
                || !first.links().equals(mention.links())) {
            throw new BrokenRule("entity '" + mention.entity()
                    + "' has another entityType, label or links than in its first mention");
        }
        mentions.add(mention);
    }

    /** Adds an attribution and returns its id. */
    String addAttribution(Fields fields) {
        Attribution attribution = decoder.attribution(fields);
        attributions.put(attribution.id(), attribution);
        attributionOrder.add(attribution);
        return attribution.id();
    }

    /** Adds a claim and returns its id. */
    String addClaim(Fields fields) {
        Claim claim = decoder.claim(fields);
        claims.add(claim);
        return claim.id();
    }

    Extraction build() {
        for (Claim claim : claims) {
            claim.attribution().filter(id -> !attributions.containsKey(id)).ifPresent(id -> {
                throw new BrokenRule("claim '" + claim.id() + "' names the unknown attribution '" + id + "'");
            });
        }
        attributionOrder.forEach(this::checkWithin);
        return new Extraction(article, mentions, attributionOrder, claims);
    }

    private void checkWithin(Attribution attribution) {
        Set<String> inside = new HashSet<>(Set.of(attribution.id()));
        Optional<String> next = attribution.within();
        while (next.isPresent()) {
            String outer = next.get();
            if (!attributions.containsKey(outer)) {
                throw new BrokenRule(
                        "attribution '" + attribution.id() + "' stands within the unknown '" + outer + "'");
            }
            if (!inside.add(outer)) {
                throw new BrokenRule("attribution '" + attribution.id() + "' stands, over others, within itself");
            }
            next = Optional.ofNullable(attributions.get(outer)).flatMap(Attribution::within);
        }
    }
}
