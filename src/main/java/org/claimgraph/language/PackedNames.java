package org.claimgraph.language;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A {@link NameModel} in a block of bytes.
 *
 * <p>The block is the number of classes, that of the class outside of names, and the classes' names, each after its length; for each class and
 * each class after it the number of the pair; the four numbers of {@link NameModel.Shape}; then the tables of clusters, of known words and
 * of features, each after its number of slots; and the number of weights with them. All numbers are ints, but the weights are floats. A feature's
 * number is the place of its first weight plus one.
 */
final class PackedNames {
    private PackedNames() {}

    /**
     * The model in {@code block}.
     *
     * @throws IOException if it is cut short
     */
    static NameModel in(ByteBuffer block) throws IOException {
        ByteBuffer bytes = block.order(ByteOrder.BIG_ENDIAN);
        try {
            int classes = bytes.getInt();
            int outside = bytes.getInt();
            List<String> names = new ArrayList<>();
            for (int i = 0; i < classes; i++) {
                byte[] name = new byte[bytes.getInt()];
                bytes.get(name);
                names.add(new String(name, StandardCharsets.UTF_8));
            }
            int[][] pairs = new int[classes][classes];
            for (int[] row : pairs) {
                bytes.asIntBuffer().get(row);
                bytes.position(bytes.position() + Integer.BYTES * classes);
            }
            var shape = new NameModel.Shape(bytes.getInt(), bytes.getInt(), bytes.getInt(), bytes.getInt() != 0);
            var lexicon =
                    new NameModel.Lexicon(PackedTable.in(bytes, bytes.getInt()), PackedTable.in(bytes, bytes.getInt()));
            PackedTable features = PackedTable.in(bytes, bytes.getInt());
            int count = bytes.getInt();
            FloatBuffer weights = bytes.asFloatBuffer();
            if (weights.limit() != count) {
                throw new IOException("a model of names has " + weights.limit() + " of its " + count + " weights");
            }
            return new NameModel(new NameModel.Labels(names, outside, pairs), shape, lexicon, features, weights);
        } catch (java.nio.BufferUnderflowException | NegativeArraySizeException | IllegalArgumentException e) {
            throw new IOException("a model of names is cut short", e);
        }
    }

    /** Packs {@code classifier}. */
    static void write(CRFClassifier<CoreLabel> classifier, DataOutputStream out) throws IOException {
        SeqClassifierFlags flags = classifier.flags;
        writeLabels(classifier, out);
        out.writeInt(flags.wordShape);
        out.writeInt(flags.maxNGramLeng);
        out.writeInt(flags.disjunctionWidth);
        out.writeInt(flags.useTitle ? 1 : 0);
        NERFeatureFactory<?> factory =
                (NERFeatureFactory<?>) list(AbstractSequenceClassifier.class, "featureFactories", classifier)
                        .get(0);
        Map<?, ?> clusters = Hidden.field(NERFeatureFactory.class, "lexicon", factory, Map.class);
        var clusterTable = new PackedTable.Packing(clusters.size());
        clusters.forEach((word, cluster) -> clusterTable.put((String) word, Integer.parseInt((String) cluster) + 1));
        write(clusterTable, out);
        Collection<String> known = classifier.getKnownLCWords();
        var knownTable = new PackedTable.Packing(known.size());
        known.forEach(word -> knownTable.put(word, 1));
        write(knownTable, out);
        writeFeatures(classifier, out);
    }

    private static void writeLabels(CRFClassifier<CoreLabel> classifier, DataOutputStream out) throws IOException {
        int classes = classifier.classIndex.size();
        out.writeInt(classes);
        out.writeInt(classifier.classIndex.indexOf(classifier.flags.backgroundSymbol));
        for (String name : classifier.classIndex) {
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        Index<CRFLabel> pairs = labels(classifier, 1);
        for (int previous = 0; previous < classes; previous++) {
            for (int label = 0; label < classes; label++) {
                out.writeInt(pairs.indexOf(new CRFLabel(new int[] {previous, label})));
            }
        }
    }

    private static void writeFeatures(CRFClassifier<CoreLabel> classifier, DataOutputStream out) throws IOException {
        Index<?> features = Hidden.field(CRFClassifier.class, "featureIndex", classifier, Index.class);
        float[][] weights = Hidden.field(CRFClassifier.class, "weights", classifier, float[][].class);
        var table = new PackedTable.Packing(features.size());
        int count = 0;
        for (int i = 0; i < weights.length; i++) {
            table.put((String) features.get(i), count + 1);
            count += weights[i].length;
        }
        write(table, out);
        out.writeInt(count);
        int classes = classifier.classIndex.size();
        Index<CRFLabel> order = labels(classifier, 0);
        for (float[] row : weights) {
            for (int i = 0; i < row.length; i++) {
                out.writeFloat(row[row.length == classes ? order.indexOf(new CRFLabel(new int[] {i})) : i]);
            }
        }
    }

    /** The classes, or, where {@code before} is 1, the pairs of classes, in the order of a feature's weights. */
    @SuppressWarnings("unchecked") // the types of CoreNLP's fields
    private static Index<CRFLabel> labels(CRFClassifier<CoreLabel> classifier, int before) {
        return (Index<CRFLabel>)
                list(CRFClassifier.class, "labelIndices", classifier).get(before);
    }

    private static void write(PackedTable.Packing table, DataOutputStream out) throws IOException {
        out.writeInt(table.slots());
        table.writeTo(out);
    }

    private static List<?> list(Class<?> owner, String name, Object object) {
        return Hidden.field(owner, name, object, List.class);
    }
}
