package org.claimgraph.entity.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.MMapDirectory;

/** The compiled dictionary of names, memory-mapped; safe to use from several threads. */
public final class CandidateIndex implements AutoCloseable {
    static final String NAME = "name";
    static final String FOLDED = "folded";
    static final String TITLE = "title";
    static final String NAMES = "names";
    /** Priors are kept in thousandths. */
    static final int SCALE = 1000;

    private static final int MOST = 20;
    private static final Comparator<Candidate> LIKELIEST =
            Comparator.comparingDouble(Candidate::prior).reversed().thenComparing(Candidate::title);

    private final DirectoryReader reader;

    private CandidateIndex(DirectoryReader reader) {
        this.reader = reader;
    }

    /**
     * Opens the index in {@code folder}.
     *
     * @throws UncheckedIOException when there is none, or it is damaged
     */
    public static CandidateIndex open(Path folder) {
        try {
            return new CandidateIndex(DirectoryReader.open(new MMapDirectory(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The articles that {@code name} may mean, as it is written, or else written somehow; the likeliest first, at most 30. */
    public List<Candidate> candidates(String name) {
        List<Candidate> exact = candidates(NAME, Optional.of(name));
        return exact.isEmpty() ? candidates(FOLDED, Surface.folded(name)) : exact;
    }

    private List<Candidate> candidates(String field, Optional<String> key) {
        if (key.isEmpty()) {
            return List.of();
        }
        try {
            List<Candidate> found = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                collect(leaf.reader(), new Term(field, key.get()), found);
            }
            return found.stream().sorted(LIKELIEST).limit(MOST).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(LeafReader leaf, Term term, List<Candidate> found) throws IOException {
        PostingsEnum postings = leaf.postings(term, PostingsEnum.FREQS);
        if (postings == null) {
            return;
        }
        List<int[]> rows = new ArrayList<>();
        for (int row = postings.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = postings.nextDoc()) {
            rows.add(new int[] {row, postings.freq()});
        }
        rows.sort(Comparator.comparingInt((int[] row) -> -row[1]));
        List<int[]> best = new ArrayList<>(rows.subList(0, Math.min(MOST, rows.size())));
        best.sort(Comparator.comparingInt(row -> row[0]));
        StoredFields stored = leaf.storedFields();
        NumericDocValues names = leaf.getNumericDocValues(NAMES);
        for (int[] row : best) {
            long known = names != null && names.advanceExact(row[0]) ? names.longValue() : 1;
            found.add(new Candidate(stored.document(row[0]).get(TITLE), row[1] / (double) SCALE, known));
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
