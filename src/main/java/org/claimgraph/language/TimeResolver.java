package org.claimgraph.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Time expressions and their TIMEX3 values by SUTime (Chang and Manning 2012), resolved against the publication date. Only what stands
 * near a word that can belong to a time is looked at: SUTime tries all its rules at every word and costs more than the parser.
 */
final class TimeResolver {
    private static final Pattern TRIGGER = Pattern.compile(
            "(?i)(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug"
                    + "|sept?|oct|nov|dec)\\.?|(mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tomorrow|tonight|now|ago"
                    + "|(second|minute|hour|day|night|week|weekend|month|quarter|year|decade|century|centurie)s?"
                    + "|morning|afternoon|evening|noon|midnight|spring|summer|autumn|fall|winter|christmas|ramadan|easter"
                    + "|once|nightly|overnight|recent(ly)?|current(ly)?|previous(ly)?|former(ly)?|future|past|present|annual(ly)?|daily|weekly|monthly"
                    + "|(19|20)\\d\\d|(19|20)\\d0s|\\d{1,2}:\\d\\d|[ap]\\.?m\\.?");

    /** How far from such a word a time can reach, in tokens. */
    private static final int REACH = 8;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final TimeAnnotator annotator;

    TimeResolver(TimeAnnotator annotator) {
        this.annotator = annotator;
    }

    static TimeResolver load() {
        TimeAnnotator annotator = annotator();
        GatedRules.gate(annotator);
        return new TimeResolver(annotator);
    }

    /** SUTime as it comes, with the options that fit. */
    static TimeAnnotator annotator() {
        Properties properties = new Properties();
        properties.setProperty("sutime.binders", "0");
        properties.setProperty("sutime.markTimeRanges", "false");
        properties.setProperty("sutime.includeRange", "false");
        return new TimeAnnotator("sutime", properties);
    }

    /**
     * The time expressions of an article.
     *
     * @param prepared the text whose UTF-16 units the tokens' offsets count
     * @param sentences tagged tokens
     * @param published ISO 8601 publication date; one that is less precise than a day resolves nothing
     */
    List<TimeExpression> resolve(String prepared, List<List<CoreLabel>> sentences, Optional<String> published) {
        List<TimeExpression> result = new ArrayList<>();
        for (int number = 0; number < sentences.size(); number++) {
            List<CoreLabel> sentence = sentences.get(number);
            BitSet near = near(sentence);
            for (int from = near.nextSetBit(0); from >= 0; from = near.nextSetBit(near.nextClearBit(from))) {
                int to = near.nextClearBit(from);
                for (TimeExpression time : resolve(prepared, number, sentence.subList(from, to), published)) {
                    result.add(new TimeExpression(number, from + time.from(), from + time.to(), time.value()));
                }
            }
        }
        return result;
    }

    /** The tokens of a sentence that stand near a word of time. */
    private static BitSet near(List<CoreLabel> sentence) {
        BitSet result = new BitSet(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            CoreLabel token = sentence.get(i);
            if (!"MD".equals(token.tag()) && TRIGGER.matcher(token.word()).matches()) {
                result.set(Math.max(0, i - REACH), Math.min(sentence.size(), i + REACH + 1));
            }
        }
        return result;
    }

    /** The times in some tokens of sentence {@code number}, numbered from the first of these tokens. */
    private List<TimeExpression> resolve(
            String prepared, int number, List<CoreLabel> tokens, Optional<String> published) {
        Annotation annotation = new Annotation(prepared);
        CoreMap sentence = sentence(prepared, tokens);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
        annotation.set(CoreAnnotations.TokensAnnotation.class, sentence.get(CoreAnnotations.TokensAnnotation.class));
        published
                .filter(date -> DAY.matcher(date).lookingAt())
                .ifPresent(date -> annotation.set(CoreAnnotations.DocDateAnnotation.class, date.substring(0, 10)));
        annotator.annotate(annotation);
        List<CoreMap> found = sentence.get(TimeAnnotations.TimexAnnotations.class);
        List<TimeExpression> result = new ArrayList<>();
        for (CoreMap time : found == null ? List.<CoreMap>of() : found) {
            Timex timex = time.get(TimeAnnotations.TimexAnnotation.class);
            int begin = time.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
            int end = time.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
            int from = first(tokens, begin);
            int to = from;
            while (to < tokens.size() && tokens.get(to).endPosition() <= end) {
                to++;
            }
            boolean isTime = timex != null && timex.value() != null && !isFourth(tokens, to, timex.value());
            if (isTime && from < to && isFree(result, from)) {
                result.add(new TimeExpression(number, from, to, timex.value()));
            }
        }
        return result;
    }

    /** Whether a quarter is a fourth of something and no three months: "a quarter of the miners". */
    private static boolean isFourth(List<CoreLabel> tokens, int to, String value) {
        return value.equals("P3M")
                && to > 0
                && to < tokens.size()
                && tokens.get(to - 1).word().equalsIgnoreCase("quarter")
                && tokens.get(to).word().equalsIgnoreCase("of");
    }

    private static boolean isFree(List<TimeExpression> found, int from) {
        return found.stream().noneMatch(t -> from < t.to());
    }

    private static int first(List<CoreLabel> tokens, int begin) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).beginPosition() < begin) {
            i++;
        }
        return i;
    }

    /** SUTime writes on its tokens, and counts them from the sentence's first: it gets copies. */
    private static CoreMap sentence(String prepared, List<CoreLabel> tokens) {
        int begin = tokens.get(0).beginPosition();
        int end = tokens.get(tokens.size() - 1).endPosition();
        CoreMap sentence = new ArrayCoreMap();
        sentence.set(CoreAnnotations.TextAnnotation.class, prepared.substring(begin, end));
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
        sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        sentence.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
        sentence.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size());
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
        sentence.set(
                CoreAnnotations.TokensAnnotation.class,
                tokens.stream().map(CoreLabel::new).toList());
        return sentence;
    }
}
