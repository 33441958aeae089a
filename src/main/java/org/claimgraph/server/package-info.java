/**
 * A store over HTTP: SPARQL, a programming interface of JSON, and the explorer for people.
 *
 * <p>One port, one process, nothing but reading, except for articles that are added through the {@link org.claimgraph.server.ArticleIntake},
 * which whoever starts the server provides. What a request may do is decided in one place, the {@link org.claimgraph.server.Gatekeeper}.
 */
@NullMarked
package org.claimgraph.server;

import org.jspecify.annotations.NullMarked;
