package org.claimgraph.server.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Article;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Mention;
import org.claimgraph.model.MentionKind;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.Value;

/** What was found in one article → its rows. */
public final class Rows {
    private final Extraction extraction;
    private final String story;
    private final ArticleRow article;
    private final Map<String, Mention> entities = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, Attribution> attributions;
    private final List<ClaimRow> claims;

    private Rows(Extraction extraction, String story) {
        this.extraction = extraction;
        this.story = story;
        this.article = article(extraction);
        extraction.mentions().forEach(mention -> entities.putIfAbsent(mention.entity(), mention));
        entities.forEach((iri, mention) -> keys.put(
                iri,
                Names.key(
                        iri,
                        mention.label(),
                        mention.type().label(),
                        isNamed(iri),
                        mention.links().stream().findFirst().map(link -> link.iri()))));
        this.attributions =
                extraction.attributions().stream().collect(Collectors.toMap(Attribution::id, Function.identity()));
        this.claims = extraction.claims().stream().map(this::claim).toList();
    }

    /** The rows of what was found in an article; {@code story} is what it shares with copies of its text. */
    public static Rows of(Extraction extraction, String story) {
        return new Rows(extraction, story);
    }

    /** What copies of the article's text have in common. */
    public String story() {
        return story;
    }

    /** What the article is. */
    public ArticleRow article() {
        return article;
    }

    /** Everything that was found in it. */
    public Extraction extraction() {
        return extraction;
    }

    /** Its claims, in text order. */
    public List<ClaimRow> claims() {
        return claims;
    }

    /** The key of an entity of this article. */
    String key(String iri) {
        return keys.getOrDefault(iri, iri);
    }

    /** The entities that it mentions. */
    List<EntityRow> entities() {
        Map<String, Long> mentions =
                extraction.mentions().stream().collect(Collectors.groupingBy(Mention::entity, Collectors.counting()));
        Map<String, Long> arguments = claims.stream()
                .flatMap(claim -> claim.arguments()
                        .flatMap(thing -> thing.entity().stream())
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return entities.values().stream()
                .map(mention -> new EntityRow(
                        List.of(mention.entity()),
                        key(mention.entity()),
                        mention.label(),
                        mention.type().label(),
                        mention.links().stream().findFirst().map(link -> link.iri()),
                        mentions.getOrDefault(mention.entity(), 0L).intValue(),
                        1,
                        arguments.getOrDefault(mention.entity(), 0L).intValue()))
                .toList();
    }

    /** What the article calls an entity by name. */
    Set<String> names(String entity) {
        return extraction.mentions().stream()
                .filter(mention -> mention.entity().equals(entity) && mention.kind() == MentionKind.NAME)
                .map(mention -> mention.span().text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isNamed(String entity) {
        return extraction.mentions().stream()
                .anyMatch(mention -> mention.entity().equals(entity) && mention.kind() == MentionKind.NAME);
    }

    private static ArticleRow article(Extraction extraction) {
        Article article = extraction.article();
        Metadata metadata = article.metadata();
        return new ArticleRow(
                article.id(),
                metadata.title().orElseGet(() -> lastSegment(article.source())),
                metadata.url(),
                metadata.publisher(),
                metadata.published(),
                metadata.authors(),
                article.source(),
                article.captured().toString(),
                extraction.attributions().size(),
                extraction.claims().size(),
                article.text().text().split("\\s+").length);
    }

    /** The name of a file without its folders; an address as it is. */
    private static String lastSegment(String source) {
        String path = source.replace('\\', '/');
        return path.contains("://") ? source : path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
    }

    private ClaimRow claim(Claim claim) {
        Optional<Thing> subject = claim.subject().map(this::thing);
        Optional<Thing> object = claim.object().map(this::thing);
        String predicate = claim.predicate().relation().orElse(claim.predicate().lemma());
        boolean clear = Names.isClear(claim.predicate(), subject, object);
        return new ClaimRow(
                claim.id(),
                article,
                subject,
                new Thing(
                        claim.predicate().span().text(),
                        claim.predicate().span().start(),
                        claim.predicate().span().end(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                claim.predicate().lemma(),
                claim.predicate().relation(),
                object,
                claim.roles().stream()
                        .map(role -> new RoleRow(role.name().label(), thing(role.argument())))
                        .toList(),
                voices(claim),
                claim.polarity().label(),
                claim.certainty().label(),
                claim.tense().label(),
                claim.confidence(),
                claim.event().map(event -> new EventRow(event.category(), event.mode())),
                claim.citation().span().text(),
                claim.citation().span().start(),
                claim.citation().span().end(),
                Names.proposition(
                        subject.flatMap(Thing::entity).filter(iri -> clear).map(this::key),
                        predicate,
                        object.map(this::meaning).orElse(""),
                        article.article() + " " + subject.map(Thing::text).orElse("")
                                + (clear ? "" : " " + claim.polarity().label())),
                story);
    }

    private String meaning(Thing thing) {
        return thing.entity().map(this::key).orElseGet(() -> Names.plain(thing.text()));
    }

    private List<VoiceRow> voices(Claim claim) {
        return Stream.iterate(
                        claim.attribution().flatMap(this::attribution),
                        Optional::isPresent,
                        inner -> inner.flatMap(Attribution::within).flatMap(this::attribution))
                .limit(extraction.attributions().size())
                .flatMap(Optional::stream)
                .map(this::voice)
                .toList();
    }

    /** An attribution as a voice. */
    public VoiceRow voice(Attribution attribution) {
        return new VoiceRow(
                attribution.id(),
                attribution.source().map(this::thing),
                attribution.cue().map(cue -> cue.text()),
                attribution.attitude().label(),
                attribution.kind().label());
    }

    private Optional<Attribution> attribution(String id) {
        return Optional.ofNullable(attributions.get(id));
    }

    private Thing thing(Argument argument) {
        Optional<Mention> entity = argument.entity().flatMap(iri -> Optional.ofNullable(entities.get(iri)));
        return new Thing(
                argument.span().text().replaceAll("\\s+", " "),
                argument.span().start(),
                argument.span().end(),
                argument.entity(),
                entity.map(Mention::label),
                entity.map(mention -> mention.type().label()),
                argument.value().map(Value::text));
    }
}
