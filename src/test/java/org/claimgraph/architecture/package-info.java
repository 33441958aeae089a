/** What holds for the code as a whole, whatever it does. */
@NullMarked
package org.claimgraph.architecture;

import org.jspecify.annotations.NullMarked;
