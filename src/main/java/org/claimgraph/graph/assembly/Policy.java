package org.claimgraph.graph.assembly;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/**
 * What has to stand behind a proposition to be accepted: {@code ontology/acceptance.properties}, of which every store keeps its own copy.
 *
 * @param stories independent stories that say it as a fact, at least
 * @param publishers publishers, at least
 * @param speakers distinct speakers, at least
 * @param denied whether it may be denied by anybody
 */
public record Policy(int stories, int publishers, int speakers, boolean denied) {
    /**
     * Reads a policy.
     *
     * @throws IllegalArgumentException where a number or a yes or no is malformed
     */
    public static Policy parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Policy(
                Integer.parseInt(properties.getProperty("stories", "2").strip()),
                Integer.parseInt(properties.getProperty("publishers", "0").strip()),
                Integer.parseInt(properties.getProperty("speakers", "0").strip()),
                properties.getProperty("denied", "no").strip().equals("yes"));
    }

    boolean accepts(List<Evidence> evidence) {
        Support support = Support.of(evidence.stream()
                .filter(one -> one.positive() && one.committed())
                .toList());
        boolean contested = evidence.stream().anyMatch(one -> !one.positive() && one.committed());
        return support.stories() >= stories
                && support.publishers() >= publishers
                && support.speakers() >= speakers
                && (denied || !contested);
    }
}
