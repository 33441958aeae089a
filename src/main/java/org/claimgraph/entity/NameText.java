package org.claimgraph.entity;

/** A name as its dictionary form is written: one blank between words, plain apostrophes and hyphens. */
final class NameText {
    private NameText() {}

    /** The name without an article before it. */
    static String bare(Discourse discourse, Phrase phrase) {
        String text = of(discourse, phrase);
        return text.startsWith("The ") ? text.substring("The ".length()) : text;
    }

    static String of(Discourse discourse, Phrase phrase) {
        return discourse
                .text(phrase)
                .replaceAll("[\\s\u00a0]+", " ")
                .replace('\u2019', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
    }
}
