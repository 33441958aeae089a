package org.claimgraph.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the JSON-LD of a page says about its article: the properties of its {@code NewsArticle}, {@code BlogPosting} or other
 * <a href="https://schema.org/Article">schema.org/Article</a>. What is no JSON is passed over.
 */
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final int DEEPEST = 12;

    private final List<JsonNode> things = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles;

    LinkedData(Document page) {
        for (Element script : page.select("script[type*=ld+json]")) {
            parse(script.data()).ifPresent(node -> collect(node, 0));
        }
        List<JsonNode> found =
                new ArrayList<>(things.stream().filter(LinkedData::isArticle).toList());
        things.stream().filter(thing -> hasType(thing, "WebPage")).forEach(found::add);
        this.articles = List.copyOf(found);
    }

    private static Optional<JsonNode> parse(String script) {
        String json = script.strip();
        for (String mark : List.of("<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[")) {
            json = json.startsWith(mark) ? json.substring(mark.length()).strip() : json;
        }
        for (String mark : List.of("-->", "]]>", "/*]]>*/", "//", ";")) {
            json = json.endsWith(mark)
                    ? json.substring(0, json.length() - mark.length()).strip()
                    : json;
        }
        try {
            return json.isEmpty() ? Optional.empty() : Optional.ofNullable(JSON.readTree(json));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject()) {
            things.add(node);
            if (node.path("@id").isString()) {
                byId.putIfAbsent(node.path("@id").asString(), node);
            }
        }
        node.forEach(child -> collect(child, depth + 1));
    }

    private static boolean isArticle(JsonNode thing) {
        return types(thing)
                .anyMatch(type -> type.endsWith("Article")
                        || type.endsWith("Posting") && !type.startsWith("Job")
                        || type.equals("Report")
                        || type.equals("Review")
                        || type.equals("ClaimReview"));
    }

    private static boolean hasType(JsonNode thing, String name) {
        return types(thing).anyMatch(name::equals);
    }

    private static Stream<String> types(JsonNode thing) {
        JsonNode type = thing.path("@type");
        return type.isArray()
                ? type.valueStream().filter(JsonNode::isString).map(JsonNode::asString)
                : type.isString() ? Stream.of(type.asString()) : Stream.of();
    }

    /** The values of {@code property} in the page's articles, first article first, as plain text. */
    List<String> texts(String property) {
        return articles.stream()
                .flatMap(article -> texts(article.path(property)))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Stream<String> texts(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().flatMap(LinkedData::texts);
        }
        return value.isString()
                ? Stream.of(Parser.unescapeEntities(value.asString(), false).strip())
                : Stream.of();
    }

    /** The names of the things that {@code property} of the first article that has it refers to. */
    List<String> names(String property) {
        return articles.stream()
                .map(article -> names(article.path(property)).toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<String> names(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().flatMap(this::names);
        }
        if (value.isObject()) {
            JsonNode thing = value.has("name")
                    ? value
                    : byId.getOrDefault(value.path("@id").asString(""), value);
            return texts(thing.path("name"));
        }
        return texts(value);
    }
}
