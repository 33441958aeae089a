package org.claimgraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.source.SourceException.Reason;

/** A file of inputs, one a line; blank lines and those that begin with # are passed over. */
final class InputList {
    private InputList() {}

    static List<String> read(String file, Limits limits) throws SourceException {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            String text = new String(new Opened(file, in).bytes(limits), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (NoSuchFileException e) {
            throw new SourceException("@" + file, Reason.MISSING, "there is no list of this name; check its spelling");
        } catch (IOException e) {
            throw Opened.failure("@" + file, e);
        }
    }
}
