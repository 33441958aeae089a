package org.claimgraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NearDuplicateKeyTest {
    @Property(tries = 100)
    void copiesWithAFewOtherWordsAreNear(@ForAll long seed, @ForAll @IntRange(max = 2) int changes) {
        Random random = new Random(seed);
        List<String> words = text(random);
        List<String> copy = new ArrayList<>(words);
        for (int i = 0; i < changes; i++) {
            copy.set(random.nextInt(copy.size()), "changed");
        }
        assertThat(key(words).isNear(key(copy))).isTrue();
    }

    @Property(tries = 100)
    void otherTextsAreFar(@ForAll long seed) {
        assertThat(key(text(new Random(seed))).isNear(key(text(new Random(seed + 1)))))
                .isFalse();
    }

    @Test
    void punctuationAndCaseDoNotCount() {
        assertThat(NearDuplicateKey.of("The minister resigned, on Monday."))
                .isEqualTo(NearDuplicateKey.of("the Minister  resigned on MONDAY"));
        assertThat(NearDuplicateKey.of("").toString()).hasSize(16);
    }

    private static NearDuplicateKey key(List<String> words) {
        return NearDuplicateKey.of(String.join(" ", words));
    }

    private static List<String> text(Random random) {
        return random.ints(400, 0, 5000).mapToObj(number -> "word" + number).toList();
    }
}
