package org.claimgraph.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.claimgraph.source.SourceException.Reason;

/** A pattern of file names ({@code news/**}{@code /*.html}, {@code day[1-7].txt}), for shells that do not expand it. */
final class FilePattern {
    private FilePattern() {}

    static boolean isPattern(String input) {
        return input.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
    }

    /** The files that {@code pattern} matches, sorted. */
    static List<String> expand(String pattern) throws SourceException {
        int fixed = 0;
        for (int i = 0; i < pattern.length() && !isPattern(pattern.substring(0, i + 1)); i++) {
            fixed = pattern.charAt(i) == '/' ? i + 1 : fixed;
        }
        String folder = pattern.substring(0, fixed);
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(fixed));
            Path start = Path.of(folder.isEmpty() ? "." : folder);
            try (Stream<Path> files = Files.walk(start)) {
                List<String> found = files.filter(Files::isRegularFile)
                        .map(start::relativize)
                        .filter(matcher::matches)
                        .map(file -> folder + file)
                        .sorted()
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        } catch (IOException | UncheckedIOException | PatternSyntaxException e) {
            throw new SourceException(
                    pattern, Reason.MISSING, "no file can be found by this pattern: " + e.getMessage());
        }
        throw new SourceException(pattern, Reason.MISSING, "no file matches this pattern");
    }
}
