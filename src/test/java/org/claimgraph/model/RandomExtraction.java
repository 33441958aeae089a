package org.claimgraph.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Extractions of every shape that the model allows, over texts with characters that are hard to count, quote or escape. */
public final class RandomExtraction {
    private static final String ALPHABET = "abcdefg ABC  éß“”'\"\\\n\r\t.,<>&{}\u0301\u05D0\u2028\uFEFF😀𝒜";
    private static final String[] CATEGORIES = {"AID", "CONSULT", "ASSAULT", "AGREE"};
    private static final String[] DATES = {
        "2031", "2031-04", "2031-04-05", "2031-04-05T06:07:08Z", "2031-04-05T06:07:08.500+02:00", "2031-04-05T06:07"
    };
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final List<Value> VALUES = List.of(
            new Value("P8Y", Optional.empty()),
            new Value("2031-07-22", Optional.of(XSD + "date")),
            new Value("007", Optional.of(XSD + "integer")),
            new Value("0.50", Optional.of(XSD + "decimal")),
            new Value("1E3", Optional.of(XSD + "double")),
            new Value("many", Optional.of(XSD + "integer")),
            new Value("12", Optional.of(XSD + "int")),
            new Value("true", Optional.of(XSD + "boolean")),
            new Value("2031-07-22T00:00:00.000Z", Optional.of(XSD + "dateTime")),
            new Value("", Optional.empty()));

    private final Random random;
    private final CodePoints text;
    private final String article;
    private final int context;

    private RandomExtraction(long seed) {
        random = new Random(seed);
        text = new CodePoints(word(20, 200));
        article = Iris.DEFAULT.article(Optional.empty(), "source", text.text());
        context = random.nextInt(Citation.CONTEXT + 1);
    }

    /** All of them. */
    public static Arbitrary<Extraction> extractions() {
        return Arbitraries.longs().map(seed -> new RandomExtraction(seed).build());
    }

    /** One of them. */
    public static Extraction of(long seed) {
        return new RandomExtraction(seed).build();
    }

    private Extraction build() {
        Metadata metadata = new Metadata(
                maybe(() -> "https://news.example/" + random.nextInt(1000)),
                maybe(() -> word(1, 20)),
                list(3, () -> word(1, 10)),
                maybe(() -> word(1, 10)),
                maybe(() -> pick(DATES)),
                maybe(() -> pick(DATES)),
                maybe(() -> pick("en", "en-GB")));
        Instant captured = Instant.ofEpochSecond(
                random.nextInt(2_000_000_000), random.nextBoolean() ? 0 : random.nextInt(999_999_999));
        Map<String, Mention> entities = new LinkedHashMap<>();
        Set<Mention> mentions = new LinkedHashSet<>(list(8, () -> mention(entities)));
        Map<String, Attribution> attributions = new LinkedHashMap<>();
        list(5, () -> attribution(List.copyOf(entities.keySet()), List.copyOf(attributions.keySet())))
                .forEach(a -> attributions.putIfAbsent(a.id(), a));
        Map<String, Claim> claims = new LinkedHashMap<>();
        list(6, () -> claim(List.copyOf(entities.keySet()), List.copyOf(attributions.keySet())))
                .forEach(c -> claims.putIfAbsent(c.id(), c));
        return new Extraction(
                new Article(article, word(1, 10) + ".", metadata, text, captured),
                List.copyOf(mentions),
                List.copyOf(attributions.values()),
                List.copyOf(claims.values()));
    }

    private Mention mention(Map<String, Mention> entities) {
        String entity = Iris.DEFAULT.linkedEntity("" + random.nextInt(4));
        Mention fresh = new Mention(
                article,
                span(),
                pick(MentionKind.values()),
                entity,
                pick(EntityType.values()),
                "x" + word(1, 10),
                list(3, () -> new Link("https://en.wikipedia.org/wiki/" + random.nextInt(5), random.nextDouble())));
        Mention first = entities.computeIfAbsent(entity, iri -> fresh);
        return new Mention(
                article, fresh.span(), fresh.kind(), entity, first.type(), first.label(), distinct(first.links()));
    }

    private static List<Link> distinct(List<Link> links) {
        Map<String, Link> byIri = new LinkedHashMap<>();
        links.forEach(link -> byIri.putIfAbsent(link.iri(), link));
        return List.copyOf(byIri.values());
    }

    private Attribution attribution(List<String> entities, List<String> others) {
        Optional<Argument> source = maybe(this::span).map(span -> new Argument(span, one(entities), Optional.empty()));
        Optional<Span> cue = maybe(this::span);
        Optional<Span> content = cue.isEmpty() ? Optional.of(span()) : maybe(this::span);
        Attitude attitude = pick(Attitude.values());
        String id = Iris.DEFAULT.attribution(article, attitude, source.map(Argument::span), cue, content);
        Optional<String> within = one(others).filter(other -> !other.equals(id));
        return new Attribution(id, article, pick(AttributionKind.values()), attitude, source, cue, content, within);
    }

    private Claim claim(List<String> entities, List<String> attributions) {
        Argument subject = argument(entities);
        Predicate predicate = new Predicate(
                span(), pick("give", "be_head of", "a %5F/ü"), maybe(() -> "https://schema.org/" + pick("a", "b")));
        Optional<Argument> object = maybe(() -> argument(entities));
        List<Role> roles = list(3, () -> new Role(pick(RoleName.values()), argument(entities)));
        Polarity polarity = pick(Polarity.values());
        Optional<String> attribution = one(attributions);
        String id = Iris.DEFAULT.claim(
                article,
                Optional.of(subject.span()),
                predicate,
                object.map(Argument::span),
                roles,
                polarity,
                attribution);
        Span cited = span();
        return new Claim(
                id,
                article,
                Optional.of(subject),
                predicate,
                object,
                roles,
                maybe(() -> event()),
                attribution,
                polarity,
                pick(Certainty.values()),
                pick(Tense.values()),
                new Citation(
                        cited,
                        text.substring(Math.max(0, cited.start() - context), cited.start()),
                        text.substring(cited.end(), Math.min(text.length(), cited.end() + context))),
                random.nextInt(100) / 100.0,
                "test 1");
    }

    private Event event() {
        String category = pick(CATEGORIES);
        return new Event(category, category.equals("CONSULT") ? maybe(() -> pick("visit", "phone")) : Optional.empty());
    }

    private Argument argument(List<String> entities) {
        return new Argument(span(), one(entities), maybe(() -> VALUES.get(random.nextInt(VALUES.size()))));
    }

    private Span span() {
        int at = random.nextInt(text.length() - 1);
        List<Span> parts = new ArrayList<>();
        for (int n = random.nextInt(4) == 0 ? 3 : 1; n > 0 && at < text.length(); n--) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(12));
            parts.add(text.span(at, end));
            at = end + random.nextInt(3);
        }
        return Span.ofParts(parts);
    }

    private String word(int least, int most) {
        int length = least + random.nextInt(most - least + 1);
        int[] alphabet = ALPHABET.codePoints().toArray();
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < length; i++) {
            result.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
        }
        return result.toString();
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> Optional<T> one(List<T> choices) {
        return choices.isEmpty() || random.nextBoolean()
                ? Optional.empty()
                : Optional.of(choices.get(random.nextInt(choices.size())));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(int most, Supplier<T> value) {
        List<T> result = new ArrayList<>();
        for (int n = random.nextInt(most + 1); n > 0; n--) {
            result.add(value.get());
        }
        return result;
    }
}
