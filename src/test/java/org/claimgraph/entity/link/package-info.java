/** Tests of links, on a small invented dictionary. */
@NullMarked
package org.claimgraph.entity.link;

import org.jspecify.annotations.NullMarked;
