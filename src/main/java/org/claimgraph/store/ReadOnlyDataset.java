package org.claimgraph.store;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;

/** The database for those who only look: before each transaction, it takes in the articles that wait in the inbox. */
final class ReadOnlyDataset extends DatasetGraphReadOnly {
    private final Runnable before;

    ReadOnlyDataset(DatasetGraph dataset, Runnable before) {
        super(dataset);
        this.before = before;
    }

    @Override
    public void begin(TxnType type) {
        before.run();
        super.begin(TxnType.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.READ);
    }
}
