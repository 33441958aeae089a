package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
    @Test
    void theUsersChoiceCountsFirst() {
        assertThat(CacheFolder.of(Map.of("CLAIMGRAPH_CACHE", "/kept", "XDG_CACHE_HOME", "/x"), "Linux", "/home/ada"))
                .isEqualTo(Path.of("/kept"));
    }

    @Test
    void elseWhatIsUsualOnThePlatform() {
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "/x"), "Linux", "/home/ada"))
                .isEqualTo(Path.of("/x/claimgraph"));
        assertThat(CacheFolder.of(Map.of("CLAIMGRAPH_CACHE", " "), "Linux", "/home/ada"))
                .isEqualTo(Path.of("/home/ada/.cache/claimgraph"));
        assertThat(CacheFolder.of(Map.of(), "Mac OS X", "/Users/ada"))
                .isEqualTo(Path.of("/Users/ada/Library/Caches/claimgraph"));
        assertThat(CacheFolder.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", "/Users/ada"))
                .isEqualTo(Path.of("/local/claimgraph"));
    }
}
