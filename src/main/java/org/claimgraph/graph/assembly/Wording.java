package org.claimgraph.graph.assembly;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.graph.WordList;

/** Words that denote no entity, as they are compared between claims: without case, articles and marks at their ends. */
public final class Wording {
    /** Words that mean something else in every text; a phrase that holds one is compared within its article only. */
    private static final Set<String> VAGUE = WordList.read("assembly-vague.txt");

    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) (?=.)");
    private static final Pattern ENDS = Pattern.compile("^[^\\p{L}\\p{N}$€£¥%]+|[^\\p{L}\\p{N}%]+$");

    private Wording() {}

    static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip();
        String bare = ARTICLE.matcher(ENDS.matcher(plain).replaceAll("")).replaceFirst("");
        return bare.isEmpty() ? plain : bare;
    }

    /** Whether {@code wording} means the same in another article. */
    public static boolean travels(String wording) {
        for (String word : wording.split("[^\\p{L}\\p{N}]+")) {
            if (VAGUE.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
