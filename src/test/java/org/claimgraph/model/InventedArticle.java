package org.claimgraph.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article written for a test, with what is to be found in it named by its words; a word is taken at its first place after {@link #from}. */
public final class InventedArticle {
    private final Article article;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, String> entities = new HashMap<>();
    private final Map<String, Value> values = new HashMap<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private int from;
    private Optional<String> voice = Optional.empty();
    private Optional<Event> event = Optional.empty();
    private Optional<String> relation = Optional.empty();
    private Certainty certainty = Certainty.CERTAIN;
    private double confidence = 0.9;

    public InventedArticle(String title, String publisher, String published, String text) {
        this(title, publisher, published, text, Optional.empty());
    }

    /** A version of the article at {@code url}. */
    public InventedArticle(String title, String publisher, String published, String text, Optional<String> url) {
        String source = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".txt";
        Metadata metadata = new Metadata(
                url,
                Optional.of(title),
                List.of(),
                Optional.of(publisher),
                Optional.of(published),
                Optional.empty(),
                Optional.of("en"));
        String id = Iris.DEFAULT.article(url, source, text);
        article = new Article(id, source, metadata, new CodePoints(text), Instant.parse("2031-06-01T00:00:00Z"));
    }

    /** Words are looked for from the place of {@code words} on. */
    public InventedArticle from(String words) {
        from = article.text().text().indexOf(words);
        return this;
    }

    /** An entity that is linked, and so the same in every article. */
    public InventedArticle linked(String words, EntityType type) {
        String link = "https://en.wikipedia.org/wiki/" + words.replace(' ', '_');
        return entity(words, type, Iris.DEFAULT.linkedEntity(link), List.of(new Link(link, 0.9)));
    }

    /** An entity of this article alone. */
    public InventedArticle local(String words, EntityType type) {
        return entity(words, type, Iris.DEFAULT.localEntity(article.id(), type, words), List.of());
    }

    /** Words that denote the entity called {@code name}. */
    public InventedArticle denoting(String words, String name) {
        Mention first = mentions.stream()
                .filter(mention -> mention.label().equals(name))
                .findFirst()
                .orElseThrow();
        entities.put(words, first.entity());
        mentions.add(new Mention(
                article.id(),
                span(words),
                MentionKind.NOMINAL,
                first.entity(),
                first.type(),
                first.label(),
                first.links()));
        return this;
    }

    private InventedArticle entity(String words, EntityType type, String iri, List<Link> links) {
        entities.put(words, iri);
        mentions.add(new Mention(article.id(), span(words), MentionKind.NAME, iri, type, words, links));
        return this;
    }

    /** Words that tell a date, in ISO 8601. */
    public InventedArticle dated(String words, String date) {
        values.put(words, new Value(date, Optional.empty()));
        return this;
    }

    /** The claims that follow are said by {@code source}. */
    public InventedArticle saidBy(String source, String cue, String content) {
        Optional<Argument> who = source.isEmpty() ? Optional.empty() : Optional.of(argument(source));
        Optional<Span> what = Optional.of(span(content));
        Optional<Span> how = Optional.of(span(cue));
        String id = Iris.DEFAULT.attribution(article.id(), Attitude.SAYING, who.map(Argument::span), how, what);
        attributions.add(
                new Attribution(id, article.id(), AttributionKind.INDIRECT, Attitude.SAYING, who, how, what, voice));
        voice = Optional.of(id);
        return this;
    }

    /** The claims that follow are the article's own. */
    public InventedArticle inItsOwnVoice() {
        voice = Optional.empty();
        return this;
    }

    /** The next claim tells an event of this PLOVER category. */
    public InventedArticle event(String category) {
        event = Optional.of(new Event(category, Optional.empty()));
        return this;
    }

    /** The next claim has this relation of the ontology. */
    public InventedArticle relation(String name) {
        relation = Optional.of("https://w3id.org/claimgraph#" + name);
        return this;
    }

    /** The claims that follow are this certain. */
    public InventedArticle certainty(Certainty certainty) {
        this.certainty = certainty;
        return this;
    }

    /** The extractor is this confident of the claims that follow. */
    public InventedArticle confidence(double confidence) {
        this.confidence = confidence;
        return this;
    }

    public InventedArticle claim(
            String subject,
            String predicate,
            String lemma,
            String object,
            Polarity polarity,
            String sentence,
            Role... roles) {
        Predicate what = new Predicate(span(predicate), lemma, relation);
        Argument who = argument(subject);
        Optional<Argument> whom = object.isEmpty() ? Optional.empty() : Optional.of(argument(object));
        claims.add(new Claim(
                Iris.DEFAULT.claim(
                        article.id(),
                        Optional.of(who.span()),
                        what,
                        whom.map(Argument::span),
                        List.of(roles),
                        polarity,
                        voice),
                article.id(),
                Optional.of(who),
                what,
                whom,
                List.of(roles),
                event,
                voice,
                polarity,
                certainty,
                Tense.PAST,
                article.cite(span(sentence)),
                confidence,
                "test 1"));
        event = Optional.empty();
        relation = Optional.empty();
        return this;
    }

    public Role role(RoleName name, String words) {
        return new Role(name, argument(words));
    }

    public Role time(String words, String value) {
        return new Role(RoleName.TIME, Argument.of(span(words), new Value(value, Optional.empty())));
    }

    public Extraction extraction() {
        return new Extraction(article, mentions, attributions, claims);
    }

    private Argument argument(String words) {
        Argument plain =
                values.containsKey(words) ? Argument.of(span(words), values.get(words)) : Argument.of(span(words));
        return Optional.ofNullable(entities.get(words)).map(plain::denoting).orElse(plain);
    }

    private Span span(String words) {
        int at = article.text().text().indexOf(words, from);
        if (at < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in the text");
        }
        int start = article.text().offsetOf(at);
        return article.text().span(start, start + words.codePointCount(0, words.length()));
    }
}
