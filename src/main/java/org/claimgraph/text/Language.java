package org.claimgraph.text;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of a text. English shows by its function words; where they are missing, character n-grams decide (Cavnar and
 * Trenkle 1994, with the profiles of {@code language-detector}). A text too short to be sure of has no answer.
 */
final class Language {
    private static final int SAMPLE = 20_000;
    private static final int SHORTEST = 70;
    private static final double ENGLISH_SHARE = 0.15;
    private static final double SURE = 0.999;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> ENGLISH_WORDS = Set.of(
            "the", "of", "and", "to", "that", "is", "was", "with", "by", "are", "from", "his", "her", "has", "have",
            "had", "which", "their", "they", "been", "were", "would", "said", "who", "this", "but", "he", "she", "it",
            "for");

    private Language() {}

    /** Holds the profiles: read on first need. */
    private static final class Detector {
        static final LanguageDetector INSTANCE = load();

        private static LanguageDetector load() {
            try {
                return LanguageDetectorBuilder.create(NgramExtractors.standard())
                        .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                        .seed(0)
                        .build();
            } catch (IOException e) {
                throw new UncheckedIOException("the language profiles are missing from the class path", e);
            }
        }
    }

    /** The language of {@code text} as a BCP 47 tag, or empty where it is too short to be sure. */
    static Optional<String> of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        int words = 0;
        int english = 0;
        int letters = 0;
        Matcher matcher = WORD.matcher(sample);
        while (matcher.find()) {
            words++;
            letters += matcher.end() - matcher.start();
            english += ENGLISH_WORDS.contains(matcher.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        if (words > 0 && english >= words * ENGLISH_SHARE) {
            return Optional.of("en");
        }
        if (letters < SHORTEST) {
            return Optional.empty();
        }
        List<DetectedLanguage> found = Detector.INSTANCE.getProbabilities(sample);
        return found.stream()
                .filter(language -> language.getProbability() >= SURE)
                .map(language -> language.getLocale().getLanguage())
                .findFirst();
    }

    /** Whether two BCP 47 tags have the same primary language. */
    static boolean isSame(String one, String other) {
        return Locale.forLanguageTag(one)
                .getLanguage()
                .equals(Locale.forLanguageTag(other).getLanguage());
    }

    /** Whether a BCP 47 tag (or what pages write for one, such as {@code en_US}) means English. */
    static boolean isEnglish(String tag) {
        return tag.toLowerCase(Locale.ROOT).matches("en(?:[-_].*)?|english");
    }
}
