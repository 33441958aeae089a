/**
 * What the explorer shows of a store, one record a view: the JSON of the programming interface is these records.
 *
 * <p>Nothing here knows of HTTP. Every row leads to the claim, and every claim to its sentence.
 */
@NullMarked
package org.claimgraph.server.view;

import org.jspecify.annotations.NullMarked;
