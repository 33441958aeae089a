package org.claimgraph.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimgraph.model.Article;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Metadata;

/** An article for people: what is known about it, who is in it, and what is claimed in it, sentence by sentence. */
final class ArticlePage {
    private static final int ENTITIES = 20;

    private ArticlePage() {}

    static String of(Extraction extraction) {
        Article article = extraction.article();
        Metadata metadata = article.metadata();
        StringBuilder page = new StringBuilder("article ").append(article.id()).append('\n');
        metadata.title().ifPresent(title -> line(page, "title", title));
        line(page, "source", article.source());
        metadata.url().ifPresent(url -> line(page, "url", url));
        if (!metadata.authors().isEmpty()) {
            line(page, "authors", String.join(", ", metadata.authors()));
        }
        metadata.publisher().ifPresent(name -> line(page, "publisher", name));
        metadata.published().ifPresent(date -> line(page, "published", date));
        metadata.modified().ifPresent(date -> line(page, "modified", date));
        metadata.language().ifPresent(language -> line(page, "language", language));
        line(page, "captured", article.captured().toString());
        line(page, "text", article.text().length() + " characters, SHA-256 " + article.sha256());
        line(page, "entities", entities(extraction.mentions()));
        line(
                page,
                "found",
                extraction.mentions().size() + " mentions, "
                        + extraction.attributions().size() + " attributions, "
                        + extraction.claims().size() + " claims");
        claims(page, extraction);
        return page.toString();
    }

    private static String entities(List<Mention> mentions) {
        Map<String, Long> counts =
                mentions.stream().collect(Collectors.groupingBy(Mention::label, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(ENTITIES)
                .map(entity -> entity.getKey() + " (" + entity.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static void claims(StringBuilder page, Extraction extraction) {
        Voice voice = new Voice(extraction);
        String last = "";
        for (Claim claim : extraction.claims()) {
            String sentence = "“" + claim.citation().span().text().replaceAll("\\s+", " ") + "”  ("
                    + claim.citation().span().start() + "–"
                    + claim.citation().span().end() + ")\n";
            if (!sentence.equals(last)) {
                page.append('\n').append(sentence);
            }
            last = sentence;
            page.append("    ").append(claim.subject().map(voice::name).orElse("?"));
            page.append(" | ").append(claim.predicate().span().text());
            claim.object().ifPresent(object -> page.append(" | ").append(voice.name(object)));
            claim.roles().forEach(role -> page.append(" | ")
                    .append(role.name().label())
                    .append(": ")
                    .append(voice.name(role.argument())));
            page.append("\n        ")
                    .append(voice.of(claim))
                    .append(": ")
                    .append(claim.polarity().label())
                    .append(", ")
                    .append(claim.certainty().label())
                    .append("  ")
                    .append(claim.id())
                    .append('\n');
        }
    }

    private static void line(StringBuilder page, String name, String text) {
        page.append("  ")
                .append(name)
                .append(" ".repeat(Math.max(1, 11 - name.length())))
                .append(text)
                .append('\n');
    }
}
