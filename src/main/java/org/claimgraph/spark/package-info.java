/**
 * The same stages on a cluster: {@link org.claimgraph.spark.SparkJob} shares files out to the machines of an Apache Spark cluster, each of which
 * runs the pipeline over its part and writes what it finds beside the others' parts.
 *
 * <p>Every part is written under a temporary name and takes its own when it is whole, so that a task that fails, is killed with its machine,
 * or is run twice leaves nothing and doubles nothing. Extraction is a pure function of one article; that is why all parts together are, line
 * for line, what one machine alone finds. Spark and Hadoop's file systems are known in this room only.
 */
@NullMarked
package org.claimgraph.spark;

import org.jspecify.annotations.NullMarked;
