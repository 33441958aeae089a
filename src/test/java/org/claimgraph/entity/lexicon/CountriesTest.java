package org.claimgraph.entity.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CountriesTest {
    @Test
    void everyCountryOfTheStandardIsKnownByItsCode() {
        Set<String> known = LexiconFile.rows("entity-countries.tsv", 6).stream()
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
        Set<String> standard = new TreeSet<>(Set.of(Locale.getISOCountries()));
        standard.removeAll(known);
        assertThat(standard).containsExactly("AQ"); // nobody governs Antarctica: it is a place in entity-known.tsv
    }

    @Test
    void aCapitalIsNoSeatWhereTheCountryIsCalledSo() {
        Countries countries = Countries.load();
        assertThat(countries.seat("Singapore")).isEmpty();
        assertThat(countries.seat("Wellington")).contains(new Country("NZ", "New Zealand"));
        assertThat(countries.seat("WASHINGTON")).contains(new Country("US", "United States"));
    }
}
