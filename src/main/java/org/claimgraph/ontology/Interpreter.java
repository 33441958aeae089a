package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimgraph.model.Certainty;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Predicate;

/**
 * Says what claims mean: sets relations and events, and adds the claims that phrases state in passing.
 *
 * <p>A pure function of one extraction, safe to call from several threads. What it did before it does anew: its own claims and the
 * relations of claims found by the program go first, so that an extraction may be interpreted any number of times. Claims of other
 * origin keep what they say.
 */
public final class Interpreter {
    /** The name and version that the claims it adds carry; the number rises when it finds something else in the same extraction. */
    public static final String NAME = "claimgraph-phrases/5";

    private static final String OURS = "claimgraph-";
    private static final String ADDED = "claimgraph-phrases/";

    private final Ontology ontology;
    private final Iris iris;

    /** An interpreter by {@code ontology} whose claims have IRIs under the base of {@code iris}. */
    public Interpreter(Ontology ontology, Iris iris) {
        this.ontology = ontology;
        this.iris = iris;
    }

    /** {@code extraction} with relations and events. */
    public Extraction interpret(Extraction extraction) {
        List<Claim> claims = extraction.claims().stream()
                .filter(claim -> !claim.extractor().startsWith(ADDED))
                .map(Interpreter::bare)
                .toList();
        Extraction plain =
                new Extraction(extraction.article(), extraction.mentions(), extraction.attributions(), claims);
        Wording wording = new Wording(extraction.article().text());
        List<Claim> related =
                new FactWriter(plain, iris, wording, ontology.functions()).write(readings(plain, wording));
        List<Claim> result = new EventFinder(ontology, iris, wording, plain).find(related);
        return new Extraction(extraction.article(), extraction.mentions(), extraction.attributions(), result);
    }

    private static Claim bare(Claim claim) {
        if (!claim.extractor().startsWith(OURS)) {
            return claim;
        }
        Predicate predicate = claim.predicate();
        return Claims.withEvent(
                Claims.withPredicate(claim, new Predicate(predicate.span(), predicate.lemma(), Optional.empty())),
                Optional.empty());
    }

    private List<Reading> readings(Extraction extraction, Wording wording) {
        FrameLexicon lexicon = ontology.lexicon();
        FunctionWords functions = ontology.functions();
        Things things = new Things(extraction, wording, functions);
        ClauseReader clauses =
                new ClauseReader(wording, functions, word -> !lexicon.verb(word).isEmpty(), lexicon::verbOf);
        Soundness soundness = new Soundness(wording, things, functions, ontology.doers());
        FrameMatcher matcher =
                new FrameMatcher(ontology.relations(), wording, things, functions, ontology.demonyms(), soundness);
        List<Reading> result = new ArrayList<>();
        VerbReader verbs = new VerbReader(lexicon, ontology.events(), wording, clauses, matcher);
        extraction.claims().forEach(claim -> result.addAll(verbs.read(claim)));
        ListReader lists = new ListReader(wording, functions, extraction.mentions());
        result.addAll(new SeriesReader(wording, lexicon, clauses, matcher, lists).read(extraction.claims()));
        List<Claim> sure = extraction.claims().stream()
                .filter(claim -> claim.certainty() == Certainty.CERTAIN
                        && !wording.isAsked(wording.at(claim.predicate().span().start())))
                .toList();
        List<Description> descriptions = new DescriptionFinder(wording, lexicon, clauses).find(sure);
        result.addAll(
                new NominalReader(wording, things, functions, lexicon, matcher, ontology.demonyms(), ontology.doers())
                        .read(descriptions));
        result.addAll(new PhraseReader(wording, things, functions, lexicon, matcher, ontology.demonyms())
                .read(extraction.mentions()));
        result.addAll(
                new CountReader(wording, things, functions, ontology.relations()).read(extraction.mentions(), result));
        result.addAll(new ParenthesisReader(wording, things, functions, lexicon, matcher).read());
        return result;
    }
}
