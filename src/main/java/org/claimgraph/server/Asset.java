package org.claimgraph.server;

/**
 * A file of the explorer, ready to be sent.
 *
 * @param bytes the content
 * @param gzipped the same, compressed
 * @param type its media type
 * @param tag what changes when the content does
 */
record Asset(byte[] bytes, byte[] gzipped, String type, String tag) {}
