package org.claimgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimgraph.model.Article;
import org.claimgraph.model.CodePoints;
import org.claimgraph.model.Iris;
import org.claimgraph.model.Metadata;
import org.claimgraph.model.Span;
import org.claimgraph.source.Document;
import org.junit.jupiter.api.Test;

class SavedPageTest {
    private static final String SAVED = """
            Skip to main content

            Fishermen of Borduria block the harbour of Szohôd
            Boats have lain across the entrance since Sunday night. 😀
            Boats in the harbour of Szohôd on Monday. (Photo by Jan Muskar/Syldavian Press via Getty Images)

            The fishermen of Borduria want the state to lower the tax on fuel, their union said on Monday.
              Read more: What fuel costs in Borduria
            The minister of finance, Petra Vlk, refused to talk to them.

            More from Anna Feld

            Recommended Articles
            """;

    @Test
    void tellsLeftoversByTheirPlace() {
        CodePoints text = new CodePoints(SAVED);
        List<Span> leftovers = SavedPage.leftovers(text);
        assertThat(leftovers)
                .extracting(Span::text)
                .containsExactly(
                        "Skip to main content",
                        "Boats in the harbour of Szohôd on Monday. (Photo by Jan Muskar/Syldavian Press via Getty Images)",
                        "Read more: What fuel costs in Borduria",
                        "More from Anna Feld",
                        "Recommended Articles");
        assertThat(leftovers).allMatch(span -> span.standsIn(text));
    }

    @Test
    void readsTitleAndAuthorAndLeavesTheTextAlone() throws TextException {
        Article article = new ArticleReader(Iris.DEFAULT, InstantSource.system())
                .read(Document.of("saved.txt", SAVED.getBytes(StandardCharsets.UTF_8)), Metadata.UNKNOWN);
        assertThat(article.text().text()).isEqualTo(SAVED);
        assertThat(article.metadata().title()).contains("Fishermen of Borduria block the harbour of Szohôd");
        assertThat(article.metadata().authors()).containsExactly("Anna Feld");
    }

    @Test
    void readsBylineAndDateOfAText() throws TextException {
        String text =
                "Plums fail in Syldavia\nBy Petra Vlk\n3 March 2009\n\nThe harvest of plums was the smallest on record.\n";
        Article article = new ArticleReader(Iris.DEFAULT, InstantSource.system())
                .read(Document.of("plums.txt", text.getBytes(StandardCharsets.UTF_8)), Metadata.UNKNOWN);
        assertThat(article.metadata().title()).contains("Plums fail in Syldavia");
        assertThat(article.metadata().authors()).containsExactly("Petra Vlk");
        assertThat(article.metadata().published()).contains("2009-03-03");
    }

    @Property(tries = 300)
    void leftoversStandInAnyText(@ForAll String any) {
        CodePoints text = new CodePoints(any + "\n Skip to main content \n" + any);
        assertThat(SavedPage.leftovers(text)).isNotEmpty().allMatch(span -> span.standsIn(text));
    }
}
