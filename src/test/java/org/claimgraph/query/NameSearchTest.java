package org.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.query.name.NameSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSearchTest {
    @ParameterizedTest
    @CsvSource({
        "Haniyya, Haniyeh",
        "Hanieh, Ismail Haniyeh",
        "Khameini, Ali Khamenei",
        "Kassem, Qassem",
        "Ghasem, Qasem",
        "Muhamad al Tarik, Mohammed al-Tariq",
        "el-Aruri, al-Arouri",
        "Zelensky, Zelenskyy",
        "Zelenskiy, Zelensky",
        "Yousef, Youssef",
        "Ousama, Usama",
        "Karvnoia, Karvonia",
        "Dvorak, Dvořák",
        "Osk Ada, Ada Osk"
    })
    void findsOtherWaysOfWritingAName(String typed, String name) {
        assertThat(new NameSearch(typed).slips(name)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"Ada, Ida", "Iran, Ireland", "Lund, Linz Union Bank of Osk", "Halden, Holm", "Mira Dorn, Mira Osk"})
    void leavesOtherNamesOut(String typed, String name) {
        assertThat(new NameSearch(typed).slips(name)).isEmpty();
    }

    @Test
    void theNearestComeFirst() {
        assertThat(new NameSearch("Karvonia").best(List.of("Karvania", "Bank of Karvonia", "Liria", "Karvonia"), 3))
                .containsExactly("Karvonia", "Bank of Karvonia", "Karvania");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'N Osk", "1st Division", "", " ", "-", "of the", "…", "\uD83D\uDE00 Osk"})
    void oddNamesAreNoTrouble(String name) {
        assertThat(NameSearch.keys(name)).doesNotContainNull();
        assertThat(new NameSearch(name).slips("Ada Osk")).isNotNull();
    }

    @Test
    void initialsAreAKey() {
        assertThat(NameSearch.keys("Bank of Karvonia")).contains("initials bk");
        assertThat(NameSearch.keys("B.K.")).contains("initials bk");
    }

    @Test
    void nothingIsLikeNoName() {
        assertThat(new NameSearch(" - ").slips("Karvonia")).isEmpty();
    }
}
