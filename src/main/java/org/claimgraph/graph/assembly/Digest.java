package org.claimgraph.graph.assembly;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** A hash of all statements of a graph as readers see them, whatever their order: the sum of the hashes of each. */
final class Digest {
    private Digest() {}

    static Node of(Graph graph, Identity identity) {
        MessageDigest hash = sha256();
        long[] sum = new long[2];
        graph.find().forEach(stored -> {
            Triple triple = Triple.create(
                    identity.of(stored.getSubject()), stored.getPredicate(), identity.of(stored.getObject()));
            ByteBuffer bytes = ByteBuffer.wrap(hash.digest(triple.toString().getBytes(StandardCharsets.UTF_8)));
            sum[0] += bytes.getLong();
            sum[1] += bytes.getLong();
        });
        return NodeFactory.createLiteralString(String.format(Locale.ROOT, "%016x%016x", sum[0], sum[1]));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
