package org.claimgraph.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.entity.link.CandidateIndex;
import org.claimgraph.entity.link.DictionaryLinker;
import org.claimgraph.entity.link.NamedEntity;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Extraction;
import org.claimgraph.model.MentionKind;
import org.claimgraph.record.RecordReader;

/** Measures how many entities are linked in a second, and in how much memory: the named ones of a record stream, several rounds. */
final class LinkSpeed {
    private static final int ROUNDS = 6;

    private LinkSpeed() {}

    private record Text(String words, List<NamedEntity> entities) {}

    /** Links the entities of the record stream {@code args[0]} with the index in {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        List<Text> texts = new ArrayList<>();
        try (RecordReader reader = RecordReader.open(Path.of(args[0]), Instant.EPOCH)) {
            reader.extractions().forEach(extraction -> texts.add(text(extraction)));
        }
        int entities = texts.stream().mapToInt(t -> t.entities().size()).sum();
        try (CandidateIndex index = CandidateIndex.open(Path.of(args[1]))) {
            DictionaryLinker linker = new DictionaryLinker(index);
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                long linked = texts.stream()
                        .flatMap(t -> linker.links(t.entities(), t.words()).stream())
                        .filter(links -> !links.isEmpty())
                        .count();
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.printf(
                        "%d entities, %d linked, %.2f s, %.0f a second%n",
                        entities, linked, seconds, entities / seconds);
            }
        }
        Files.lines(Path.of("/proc/self/status"))
                .filter(line -> line.startsWith("VmHWM") || line.startsWith("RssAnon") || line.startsWith("RssFile"))
                .forEach(System.out::println);
    }

    private static Text text(Extraction extraction) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        Map<String, EntityType> types = new LinkedHashMap<>();
        extraction.mentions().stream().filter(m -> m.kind() == MentionKind.NAME).forEach(m -> {
            names.computeIfAbsent(m.entity(), key -> new LinkedHashSet<>(Set.of(m.label())))
                    .add(m.span().text());
            types.put(m.entity(), m.type());
        });
        List<NamedEntity> entities = new ArrayList<>();
        names.forEach((entity, all) ->
                entities.add(new NamedEntity(List.copyOf(all), types.getOrDefault(entity, EntityType.OTHER))));
        return new Text(extraction.article().text().text(), entities);
    }
}
