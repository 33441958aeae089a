package org.claimgraph.server;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells Cypher that only looks at the graph from Cypher that reads files or addresses, or calls procedures. That nothing is written is the
 * database's own rule for transactions that read.
 */
final class CypherGuard {
    /** Texts, names in back quotes and comments: what is in them does nothing. */
    private static final Pattern QUIET = Pattern.compile(
            "'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"|`(?:``|[^`])*`|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern LOADING = Pattern.compile("\\bLOAD\\s+CSV\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALL =
            Pattern.compile("\\bCALL\\s+([\\w.`]+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern HARMLESS =
            Pattern.compile("db\\.(labels|relationshipTypes|propertyKeys|schema\\.\\w+)");

    private CypherGuard() {}

    /** What is wrong with {@code query}, if anything. */
    static Optional<String> problem(String query) {
        String active = QUIET.matcher(query).replaceAll(match -> match.group().startsWith("`") ? "`quoted`" : " ");
        if (LOADING.matcher(active).find()) {
            return Optional.of("LOAD CSV would read a file or an address");
        }
        Matcher call = CALL.matcher(active);
        while (call.find()) {
            if (!HARMLESS.matcher(call.group(1)).matches()) {
                return Optional.of("the procedure " + call.group(1) + " cannot be called here");
            }
        }
        return Optional.empty();
    }
}
