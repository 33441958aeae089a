/** Tools for developers: they read gold data beside the project and are no part of the product. */
@NullMarked
package org.claimgraph.development;

import org.jspecify.annotations.NullMarked;
