package org.claimgraph.entity;

/** A name as its dictionary form is written: one blank between words, plain apostrophes and hyphens. */
final class NameText {
    private NameText() {}

    static String of(Discourse discourse, Phrase phrase) {
        return discourse
                .text(phrase)
                .replaceAll("\\s+", " ")
                .replace('\u2019', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
    }
}
