package org.claimgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Our own terms, {@code cg:}, that code names; {@code ontology/claimgraph.ttl} defines each of them. */
public final class Vocabulary {
    /** The namespace of {@code cg:}. */
    public static final String NAMESPACE = "https://w3id.org/claimgraph#";
    /** The namespace of the PLOVER categories, {@code plover:}. */
    public static final String PLOVER = "https://w3id.org/claimgraph/plover#";

    // Classes
    public static final Node CLAIM = term("Claim");
    public static final Node ENTITY = term("Entity");
    public static final Node LINK = term("Link");
    public static final Node ROLE = term("Role");
    public static final Node PROPOSITION = term("Proposition");
    public static final Node STORY = term("Story");

    // Of articles
    public static final Node INPUT = term("input");
    public static final Node TEXT = term("text");
    public static final Node TEXT_SHA256 = term("textSha256");
    public static final Node NEAR_DUPLICATE_KEY = term("nearDuplicateKey");
    public static final Node CAPTURED = term("captured");
    public static final Node IN_STORY = term("story");

    // Of passages and mentions
    public static final Node PART = term("part");
    public static final Node PASSAGE = term("passage");
    public static final Node MENTION_KIND = term("mentionKind");

    // Of entities and links
    public static final Node HAS_LINK = term("link");
    public static final Node BEST_LINK = term("bestLink");
    public static final Node CANDIDATE = term("candidate");
    public static final Node SCORE = term("score");
    public static final Node WITHDRAWN_LINK = term("withdrawnLink");
    public static final Node UNLINKED_FROM = term("unlinkedFrom");

    // Of decisions about which entities are one
    /** The graph of decisions. */
    public static final Node DECISIONS = term("decisions");
    /** The graph of what follows from them: which entity stands for which. */
    public static final Node IDENTITIES = term("identities");

    public static final Node DECISION = term("Decision");
    public static final Node MERGE_DECISION = term("MergeDecision");
    public static final Node UNMERGE_DECISION = term("UnmergeDecision");
    public static final Node LINK_DECISION = term("LinkDecision");
    public static final Node UNLINK_DECISION = term("UnlinkDecision");
    public static final Node KEEPS = term("keeps");
    public static final Node DROPS = term("drops");
    public static final Node CONCERNS = term("concerns");
    public static final Node REASON = term("reason");
    public static final Node DECIDED_BY = term("decidedBy");
    public static final Node STANDS_FOR = term("standsFor");

    // Of attributions
    public static final Node SOURCE = term("source");
    public static final Node SOURCE_PASSAGE = term("sourcePassage");
    public static final Node CUE = term("cue");
    public static final Node CONTENT = term("content");
    public static final Node ATTITUDE = term("attitude");
    public static final Node KIND = term("kind");
    public static final Node WITHIN = term("within");

    // Of claims
    public static final Node SUBJECT_PASSAGE = term("subjectPassage");
    public static final Node SUBJECT_VALUE = term("subjectValue");
    public static final Node SUBJECT_LEXICAL_FORM = term("subjectLexicalForm");
    public static final Node PREDICATE_PASSAGE = term("predicatePassage");
    public static final Node LEMMA = term("lemma");
    public static final Node OBJECT_PASSAGE = term("objectPassage");
    public static final Node OBJECT_VALUE = term("objectValue");
    public static final Node OBJECT_LEXICAL_FORM = term("objectLexicalForm");
    public static final Node HAS_ROLE = term("role");
    public static final Node HAS_EVIDENCE = term("hasEvidence");
    public static final Node ATTRIBUTION = term("attribution");
    public static final Node POLARITY = term("polarity");
    public static final Node CERTAINTY = term("certainty");
    public static final Node TENSE = term("tense");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node EXTRACTOR = term("extractor");
    public static final Node EXPRESSES = term("expresses");
    public static final Node EVENT = term("event");

    // Of roles
    public static final Node ROLE_NAME = term("roleName");
    public static final Node FILLER = term("filler");
    public static final Node VALUE = term("value");
    public static final Node LEXICAL_FORM = term("lexicalForm");

    // Of propositions, events and runs
    public static final Node OF_SUBJECT = term("ofSubject");
    public static final Node OF_PREDICATE = term("ofPredicate");
    public static final Node OF_OBJECT = term("ofObject");
    public static final Node CATEGORY = term("category");
    public static final Node MODE = term("mode");
    public static final Node SOFTWARE = term("software");
    public static final Node CONFIGURATION = term("configuration");

    // Of what follows from many articles
    /** The graph of stories, propositions and contradictions. */
    public static final Node ASSEMBLY = term("assembly");
    /** The graph of what a policy accepts. */
    public static final Node ACCEPTED = term("accepted");

    public static final Node CONTRADICTION = term("Contradiction");
    public static final Node CONTRADICTION_KIND = term("contradictionKind");
    public static final Node CONFLICTING = term("conflicting");
    public static final Node ABOUT = term("about");
    public static final Node SHINGLE = term("shingle");
    public static final Node DIGEST = term("digest");
    public static final Node VALUE_SLOT = term("valueSlot");
    public static final Node FIRST_CLAIM = term("firstClaim");
    public static final Node CORROBORATED = term("corroborated");
    public static final Node ARTICLES = term("articles");
    public static final Node PUBLISHERS = term("publishers");
    public static final Node STORIES = term("stories");
    public static final Node SPEAKERS = term("speakers");
    public static final Node DENYING_ARTICLES = term("denyingArticles");
    public static final Node DENYING_PUBLISHERS = term("denyingPublishers");
    public static final Node DENYING_STORIES = term("denyingStories");
    public static final Node DENYING_SPEAKERS = term("denyingSpeakers");

    // Of the catalogue
    /** The graph of what is found where: names, and shelves. */
    public static final Node CATALOGUE = term("catalogue");
    /** Stands on shelves for whatever there is. */
    public static final Node ANYTHING = term("Anything");

    public static final Node SHELF = term("shelf");
    public static final Node CLAIMS_ABOUT = term("claimsAbout");
    public static final Node CLAIMS_BY = term("claimsBy");
    public static final Node CLAIMS_DATED = term("claimsDated");
    public static final Node CLAIMS_OF_ITSELF = term("claimsOfItself");
    public static final Node DEEDS_OF = term("deedsOf");
    public static final Node DISPUTES_ABOUT = term("disputesAbout");
    public static final Node ARTICLES_OF = term("articlesOf");
    public static final Node PROPOSITIONS_ABOUT = term("propositionsAbout");
    public static final Node CALLED = term("called");
    public static final Node OUTLET_CALLED = term("outletCalled");
    public static final Node TITLED = term("titled");
    public static final Node WORD = term("word");
    public static final Node CATALOGUE_VERSION = term("catalogueVersion");

    private Vocabulary() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
