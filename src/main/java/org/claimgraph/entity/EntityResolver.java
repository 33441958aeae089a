package org.claimgraph.entity;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.entity.discourse.Arguments;
import org.claimgraph.entity.discourse.Discourse;
import org.claimgraph.entity.lexicon.Lexicon;
import org.claimgraph.entity.link.Linker;
import org.claimgraph.entity.phrase.PhraseFinder;
import org.claimgraph.entity.sieve.Acronyms;
import org.claimgraph.entity.sieve.Appositions;
import org.claimgraph.entity.sieve.Described;
import org.claimgraph.entity.sieve.Groups;
import org.claimgraph.entity.sieve.Nominals;
import org.claimgraph.entity.sieve.OrganizationNames;
import org.claimgraph.entity.sieve.PersonNames;
import org.claimgraph.entity.sieve.PersonalPronouns;
import org.claimgraph.entity.sieve.Relatives;
import org.claimgraph.entity.sieve.SameNames;
import org.claimgraph.entity.sieve.Sieve;
import org.claimgraph.entity.sieve.Speakers;
import org.claimgraph.language.Analysis;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;

/**
 * Finds out who and what an article speaks of: its mentions, which of them corefer, and what the sources of its attributions and the
 * arguments of its claims denote.
 *
 * <p>A pure function of one article, safe to call from several threads; the order of the attributions and claims given does not matter.
 * The passes are those of a sieve (Raghunathan et al. 2010; Lee et al. 2013), with pronouns by salience (Lappin and Leass 1994).
 */
public final class EntityResolver {
    private final Lexicon lexicon = Lexicon.shipped();
    private final PhraseFinder phrases = new PhraseFinder(lexicon);
    private final List<Sieve> sieves = List.of(
            new SameNames(),
            new Acronyms(),
            new PersonNames(),
            new OrganizationNames(),
            new Relatives(),
            new Appositions(),
            new Described(),
            new Groups(),
            new Nominals(),
            new PersonalPronouns(),
            new Speakers());
    private final Iris iris;
    private final Linker linker;

    /** A resolver whose entities have IRIs under the base of {@code iris} and no links. */
    public EntityResolver(Iris iris) {
        this(iris, Linker.NONE);
    }

    /** A resolver whose entities have IRIs under the base of {@code iris} and the links that {@code linker} finds. */
    public EntityResolver(Iris iris, Linker linker) {
        this.iris = iris;
        this.linker = linker;
    }

    /**
     * Resolves an article.
     *
     * @param analysis the article as linguistics sees it
     * @param attributions its attributions; their sources give quoted pronouns a meaning
     * @param claims its claims
     * @return the mentions, and the same attributions and claims in text order with entities where their arguments denote one
     */
    public Extraction resolve(Analysis analysis, List<Attribution> attributions, List<Claim> claims) {
        Discourse discourse = new Discourse(analysis, lexicon, phrases.find(analysis), attributions);
        sieves.forEach(sieve -> sieve.apply(discourse));
        Entities entities =
                new Entities(discourse, iris, linker, new Arguments(discourse, attributions, claims).phrases());
        Denotations denotations = new Denotations(discourse, entities);
        List<Attribution> sources =
                new ArrayList<>(attributions.stream().map(denotations::of).toList());
        List<Claim> resolved =
                new ArrayList<>(claims.stream().map(denotations::of).toList());
        return new Extraction(
                analysis.article(), entities.mentions(), TextOrder.attributions(sources), TextOrder.claims(resolved));
    }
}
