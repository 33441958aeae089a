package org.claimgraph.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.language.Analysis;
import org.claimgraph.language.SharedAnalyzer;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Article;
import org.claimgraph.model.Attitude;
import org.claimgraph.model.Attribution;
import org.claimgraph.model.AttributionKind;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.Span;

/**
 * An invented text with the entities that a reader finds in it: {@code NAME.txt}, and {@code NAME.expected} with a line for each entity,
 * {@code label / type / mention; mention}. A line {@code @ source / content} gives an attribution to begin with.
 */
record Fixture(Article article, List<String> entities, List<Attribution> attributions) {
    static Fixture read(String name) {
        CodePoints text = new CodePoints(resource(name + ".txt"));
        Article article = new Article("urn:" + name, name + ".txt", Metadata.UNKNOWN, text, Instant.EPOCH);
        List<String> entities = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>();
        resource(name + ".expected").lines().forEach(line -> {
            if (line.startsWith("@ ")) {
                String[] parts = line.substring(2).split(" / ", -1);
                attributions.add(attribution(article, find(text, parts[0]), find(text, parts[1])));
            } else if (!line.isBlank()) {
                entities.add(line);
            }
        });
        return new Fixture(article, entities, attributions);
    }

    private static String resource(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream("/entity/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no fixture " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place of {@code words} in the text; {@code words#2} is the second one. */
    private static Span find(CodePoints text, String words) {
        int mark = words.lastIndexOf('#');
        String sought = mark < 0 ? words : words.substring(0, mark);
        int times = mark < 0 ? 1 : Integer.parseInt(words.substring(mark + 1));
        Matcher matcher = Pattern.compile("(?<!\\p{L})" + Pattern.quote(sought) + "(?!\\p{L})")
                .matcher(text.text());
        for (int i = 0; i < times; i++) {
            if (!matcher.find()) {
                throw new IllegalArgumentException("'" + words + "' is not in the fixture's text");
            }
        }
        int at = matcher.start();
        return text.span(text.offsetOf(at), text.offsetOf(at) + sought.codePointCount(0, sought.length()));
    }

    private static Attribution attribution(Article article, Span source, Span content) {
        String id = Iris.DEFAULT.attribution(
                article.id(), Attitude.SAYING, Optional.of(source), Optional.empty(), Optional.of(content));
        return new Attribution(
                id,
                article.id(),
                AttributionKind.DIRECT,
                Attitude.SAYING,
                Optional.of(Argument.of(source)),
                Optional.empty(),
                Optional.of(content),
                Optional.empty());
    }

    Analysis analysis() {
        return SharedAnalyzer.get().analyze(article);
    }

    Extraction resolve() {
        return new EntityResolver(Iris.DEFAULT).resolve(analysis(), attributions, List.of());
    }

    /** The entities of an extraction in the form in which fixtures give them. */
    static List<String> entities(Extraction extraction) {
        Map<String, List<Mention>> byEntity = new LinkedHashMap<>();
        extraction.mentions().forEach(m -> byEntity.computeIfAbsent(m.entity(), k -> new ArrayList<>())
                .add(m));
        return byEntity.values().stream().map(Fixture::entity).toList();
    }

    private static String entity(List<Mention> mentions) {
        Mention first = mentions.get(0);
        return first.label() + " / " + first.type().label() + " / "
                + String.join(
                        "; ",
                        mentions.stream()
                                .map(m -> m.span().text().replace('\n', ' '))
                                .toList());
    }
}
