package org.claimgraph.language;

import edu.stanford.nlp.parser.shiftreduce.BaseModel;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceOptions;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.parser.shiftreduce.Weight;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import edu.stanford.nlp.util.Index;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * A shift-reduce parser in a file that is mapped into memory instead of read: it is there at once, takes the memory of what it uses, and
 * finds its weights faster.
 *
 * <p>The file is the length of a Java serialization as an int, that serialization of {@link PackedModel.Parts}, and a block of
 * {@link PackedWeights}.
 */
final class PackedParser {
    /** What such a serialization is made of; anything else is refused. */
    private static final ObjectInputFilter EXPECTED =
            ObjectInputFilter.Config.createFilter("org.claimgraph.language.*;edu.stanford.nlp.**;java.base/*;!*");

    private PackedParser() {}

    /**
     * The parser in {@code file}, which {@link #write} wrote.
     *
     * @throws IOException if it cannot be read, is cut short or holds something else
     */
    static ShiftReduceParser map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int length = bytes.remaining() < Integer.BYTES ? -1 : bytes.getInt();
            if (length < 0 || length > bytes.remaining()) {
                throw new IOException(file + " holds no parser");
            }
            byte[] serialized = new byte[length];
            bytes.get(serialized);
            PackedModel.Parts parts = parts(serialized, file);
            return new ShiftReduceParser(parts.options(), new PackedModel(parts, PackedWeights.in(bytes)));
        }
    }

    private static PackedModel.Parts parts(byte[] serialized, Path file) throws IOException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(serialized))) {
            in.setObjectInputFilter(EXPECTED);
            return (PackedModel.Parts) in.readObject();
        } catch (ClassNotFoundException | ClassCastException | ObjectStreamException e) {
            throw new IOException(file + " holds no parser of this version: " + e.getMessage(), e);
        }
    }

    /** Packs {@code parser} into {@code file}, which is there whole or not at all. */
    static void write(ShiftReduceParser parser, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "parser", ".unfinished");
        try {
            try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
                write(parser, out);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void write(ShiftReduceParser parser, DataOutputStream out) throws IOException {
        var model = Hidden.field(ShiftReduceParser.class, "model", parser, PerceptronModel.class);
        @SuppressWarnings("unchecked") // the types of CoreNLP's fields
        var parts = new PackedModel.Parts(
                (ShiftReduceOptions) parser.getOp(),
                (Index<Transition>) Hidden.field(BaseModel.class, "transitionIndex", model, Index.class),
                parser.knownStates(),
                (Set<String>) Hidden.field(BaseModel.class, "rootStates", model, Set.class),
                (Set<String>) Hidden.field(BaseModel.class, "rootOnlyStates", model, Set.class));
        ByteArrayOutputStream serialized = new ByteArrayOutputStream();
        try (var objects = new ObjectOutputStream(serialized)) {
            objects.writeObject(parts);
        }
        out.writeInt(serialized.size());
        serialized.writeTo(out);
        WeightMap weights = Hidden.field(PerceptronModel.class, "featureWeights", model, WeightMap.class);
        var packing = new PackedWeights.Packing(weights.size());
        float[] scores = new float[parts.transitions().size()];
        for (Map.Entry<String, Weight> entry : weights.entrySet()) {
            Arrays.fill(scores, 0);
            entry.getValue().score(scores);
            packing.add(entry.getKey(), scores);
        }
        packing.writeTo(out);
    }
}
