package org.claimgraph.entity.discourse;

import org.claimgraph.entity.lexicon.Country;
import org.claimgraph.entity.phrase.Phrase;

/**
 * A name as its dictionary form is written: one blank between words, plain apostrophes and hyphens. A capital that stands for its country
 * has the country's name.
 */
public final class NameText {
    private NameText() {}

    /** The name without an article before it. */
    public static String bare(Discourse discourse, Phrase phrase) {
        String text = of(discourse, phrase);
        return text.startsWith("The ") ? text.substring("The ".length()) : text;
    }

    public static String of(Discourse discourse, Phrase phrase) {
        return discourse.government(phrase).map(Country::name).orElseGet(() -> plain(discourse.text(phrase)));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ")
                .replace('\u2019', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
    }
}
