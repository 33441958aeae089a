package org.claimgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Property(tries = 50)
    void resultsComeInTheOrderOfTheItems(@ForAll List<Integer> items, @ForAll @IntRange(min = 1, max = 8) int workers) {
        List<Integer> results = new ArrayList<>();
        new InOrder(workers).run(items.iterator(), InOrderTest::afterAWhile, results::add);
        assertThat(results).isEqualTo(items);
    }

    private static int afterAWhile(int item) {
        try {
            Thread.sleep(Math.floorMod(item, 3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return item;
    }

    @Test
    void readingWaitsForASlowReceiver() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger given = new AtomicInteger();
        AtomicInteger mostUnderWay = new AtomicInteger();
        Iterator<Integer> items = IntStream.range(0, 1000)
                .peek(i -> mostUnderWay.accumulateAndGet(taken.incrementAndGet() - given.get(), Math::max))
                .iterator();
        new InOrder(3).run(items, i -> i, i -> given.incrementAndGet());
        assertThat(given).hasValue(1000);
        assertThat(mostUnderWay.get()).isLessThanOrEqualTo(12);
    }

    @Test
    void aFailureEndsTheRunAsItself() {
        List<Integer> results = new ArrayList<>();
        assertThatThrownBy(() -> new InOrder(2).run(List.of(4, 2, 0, 1).iterator(), i -> 8 / i, results::add))
                .isInstanceOf(ArithmeticException.class);
        assertThat(results).containsExactly(2, 4);
    }

    @Property(tries = 200)
    void stoppedItGivesTheFirstItemsAndBeginsNoOther(
            @ForAll @IntRange(min = 0, max = 40) int after, @ForAll @IntRange(min = 1, max = 8) int workers) {
        List<Integer> results = new ArrayList<>();
        AtomicInteger begun = new AtomicInteger();
        List<Integer> items = IntStream.range(0, 1000).boxed().toList();
        new InOrder(workers)
                .run(
                        items.iterator(),
                        item -> {
                            begun.incrementAndGet();
                            return afterAWhile(item);
                        },
                        results::add,
                        () -> begun.get() >= after);
        assertThat(results).isEqualTo(items.subList(0, results.size()));
        assertThat(results).hasSizeBetween(after - workers, after + workers);
    }
}
