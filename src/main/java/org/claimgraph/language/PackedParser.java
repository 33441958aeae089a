package org.claimgraph.language;

import edu.stanford.nlp.parser.shiftreduce.BaseModel;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceOptions;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.parser.shiftreduce.Weight;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import edu.stanford.nlp.util.Index;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * A shift-reduce parser in a block of bytes that can be mapped into memory instead of read: it is there at once, takes the memory of what it uses, and
 * finds its weights faster.
 *
 * <p>The block is the length of a Java serialization as an int, that serialization of {@link PackedModel.Parts}, and a block of
 * {@link PackedWeights}.
 */
final class PackedParser {
    /** What such a serialization is made of; anything else is refused. */
    private static final ObjectInputFilter EXPECTED =
            ObjectInputFilter.Config.createFilter("org.claimgraph.language.*;edu.stanford.nlp.**;java.base/*;!*");

    private PackedParser() {}

    /**
     * The parser in {@code block}, which {@link #write} wrote.
     *
     * @throws IOException if it is cut short or holds something else
     */
    static PackedModel in(ByteBuffer block) throws IOException {
        int length = block.remaining() < Integer.BYTES ? -1 : block.getInt();
        if (length < 0 || length > block.remaining()) {
            throw new IOException("there is no parser in it");
        }
        byte[] serialized = new byte[length];
        block.get(serialized);
        PackedModel.Parts parts = parts(serialized);
        return new PackedModel(parts, PackedWeights.in(block));
    }

    private static PackedModel.Parts parts(byte[] serialized) throws IOException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(serialized))) {
            in.setObjectInputFilter(EXPECTED);
            return (PackedModel.Parts) in.readObject();
        } catch (ClassNotFoundException | ClassCastException | ObjectStreamException e) {
            throw new IOException("there is no parser of this version in it: " + e.getMessage(), e);
        }
    }

    /** Packs {@code parser}. */
    static void write(ShiftReduceParser parser, DataOutputStream out) throws IOException {
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
