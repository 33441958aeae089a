package org.claimgraph.entity.link;

import java.util.List;
import org.claimgraph.model.Link;

/** Says which articles of the English Wikipedia the entities of one text are; safe to use from several threads. */
public interface Linker {
    /** Links nothing. */
    Linker NONE =
            (entities, text) -> entities.stream().map(e -> List.<Link>of()).toList();

    /**
     * The links of each of {@code entities}, in their order: the best first, none where no article fits.
     *
     * @param text the text in which they are named
     */
    List<List<Link>> links(List<NamedEntity> entities, String text);
}
