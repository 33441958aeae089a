package org.claimgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.query.name.NameSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void nothingIsLikeNoName() {
        assertThat(new NameSearch(" - ").slips("Karvonia")).isEmpty();
    }
}
