package org.claimgraph.query;

import org.claimgraph.model.Claim;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.Role;
import org.claimgraph.model.Span;

/** A claim for people: its slots, its voice, and its sentence in its place. */
final class ClaimPage {
    private ClaimPage() {}

    static String of(Extraction extraction, Claim claim) {
        Voice voice = new Voice(extraction);
        StringBuilder page = new StringBuilder("claim ").append(claim.id()).append('\n');
        claim.subject().ifPresent(subject -> line(page, "subject", voice.name(subject), subject.span()));
        line(
                page,
                "predicate",
                claim.predicate().span().text() + " [" + claim.predicate().lemma() + "]",
                claim.predicate().span());
        claim.predicate().relation().ifPresent(relation -> line(page, "relation", relation));
        claim.object().ifPresent(object -> line(page, "object", voice.name(object), object.span()));
        for (Role role : claim.roles()) {
            String value = role.argument().value().map(v -> " = " + v.text()).orElse("");
            line(
                    page,
                    role.name().label(),
                    voice.name(role.argument()) + value,
                    role.argument().span());
        }
        claim.event()
                .ifPresent(event -> line(
                        page,
                        "event",
                        event.category() + event.mode().map(mode -> ", " + mode).orElse("")));
        line(page, "voice", voice.of(claim));
        line(page, "polarity", claim.polarity().label());
        line(page, "certainty", claim.certainty().label());
        line(page, "tense", claim.tense().label());
        line(page, "confidence", String.valueOf(claim.confidence()));
        line(
                page,
                "sentence",
                "“" + claim.citation().span().text().replaceAll("\\s+", " ") + "”",
                claim.citation().span());
        line(page, "article", Show.title(extraction.article()));
        line(page, "", extraction.article().id());
        return page.toString();
    }

    private static void line(StringBuilder page, String name, String text, Span span) {
        line(page, name, text.replaceAll("\\s+", " ") + "  (" + span.start() + "–" + span.end() + ")");
    }

    private static void line(StringBuilder page, String name, String text) {
        page.append("  ")
                .append(name)
                .append(" ".repeat(Math.max(1, 12 - name.length())))
                .append(text)
                .append('\n');
    }
}
