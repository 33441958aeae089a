package org.claimgraph.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.claimgraph.server.index.ClaimIndex;

/** Answers that were given before, kept as long as the store stays as it is: what many ask for is made once. */
final class Answers {
    private static final long MOST_BYTES = 64L << 20;

    private final ClaimIndex index;
    private final Cache<Asked, Asset> given = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Asked asked, Asset answer) -> asked.address().length() + answer.size())
            .build();

    private final Map<Asked, CompletableFuture<Asset>> underWay = new ConcurrentHashMap<>();

    Answers(ClaimIndex index) {
        this.index = index;
    }

    /** What was asked for, of which state of the index. */
    private record Asked(long state, String address) {}

    /** The answer to {@code address}; {@code make} makes it where it is not known, once for all who wait for it. */
    Asset of(String address, Supplier<Asset> make) {
        Asked asked = new Asked(index.state(), address);
        Optional<Asset> known = Optional.ofNullable(given.getIfPresent(asked));
        if (known.isPresent()) {
            return known.get();
        }
        CompletableFuture<Asset> mine = new CompletableFuture<>();
        Optional<CompletableFuture<Asset>> others = Optional.ofNullable(underWay.putIfAbsent(asked, mine));
        return others.isPresent() ? from(others.get()) : make(asked, mine, make);
    }

    private Asset make(Asked asked, CompletableFuture<Asset> awaited, Supplier<Asset> make) {
        try {
            Asset answer = make.get();
            given.put(asked, answer);
            awaited.complete(answer);
            return answer;
        } catch (RuntimeException | Error e) {
            awaited.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(asked, awaited);
        }
    }

    private static Asset from(CompletableFuture<Asset> awaited) {
        try {
            return awaited.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
