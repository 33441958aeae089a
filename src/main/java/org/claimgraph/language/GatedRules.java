package org.claimgraph.language;

import edu.stanford.nlp.ling.tokensregex.CoreMapExpressionExtractor;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.FilterExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ListExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * SUTime's rules behind {@link PatternGate}s: about two hundred of them are tried at every token of a window, over and over, and nearly none
 * can match there. What the rules find stays the same.
 */
final class GatedRules {
    private GatedRules() {}

    /** Puts a gate before each rule of {@code annotator} that is a pattern of tokens. */
    static void gate(TimeAnnotator annotator) {
        Object times = Hidden.field(TimeAnnotator.class, "timexExtractor", annotator, Object.class);
        Object rules = Hidden.field(TimeExpressionExtractorImpl.class, "expressionExtractor", times, Object.class);
        Map<?, ?> stages = Hidden.field(CoreMapExpressionExtractor.class, "stages", rules, Map.class);
        for (Object stage : stages.values()) {
            gate(Hidden.field(CoreMapExpressionExtractor.Stage.class, "basicExtractRule", stage, ExtractRule.class));
            gate(Hidden.field(
                    CoreMapExpressionExtractor.Stage.class, "compositeExtractRule", stage, ExtractRule.class));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the types of CoreNLP's fields
    private static void gate(ExtractRule<?, ?> rules) {
        if (rules instanceof ListExtractRule<?, ?> list) {
            for (Object member : Hidden.field(ListExtractRule.class, "rules", list, List.class)) {
                if (member instanceof AnnotationExtractRule rule
                        && rule.pattern instanceof SequencePattern<?> pattern) {
                    PatternGate gate = new PatternGate(pattern);
                    Class key = rule.annotationField;
                    Predicate<Object> opens = rule.isComposite
                            ? tokens -> gate.opens((List<?>) tokens)
                            : text -> gate.opens((List<?>) ((CoreMap) text).get(key));
                    rule.extractRule = new FilterExtractRule(opens, rule.extractRule);
                }
            }
        }
    }
}
