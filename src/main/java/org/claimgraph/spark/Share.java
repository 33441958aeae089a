package org.claimgraph.spark;

import java.io.Serializable;

/**
 * What one task reads in one go: a file, or every so many-th document of a file that holds many.
 *
 * @param source the file as the user named it, or the folder and the file's place in it
 * @param file where it is, an address that Hadoop's file systems know
 * @param number of the file among all inputs, from 0
 * @param slice which of the {@code slices} this is, from 0: the documents whose number modulo {@code slices} it is
 * @param slices how many tasks share the file
 */
record Share(String source, String file, int number, int slice, int slices) implements Serializable {
    /** Whether document number {@code document} of the file belongs to it. */
    boolean holds(int document) {
        return document % slices == slice;
    }

    /** The place of a document of the file among all documents of the job: the order in which one machine alone reads them. */
    long place(int document) {
        return ((long) number << Integer.SIZE) | document;
    }
}
