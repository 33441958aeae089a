package org.claimgraph.server.index;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.json.JsonMapper;

/** Rows as JSON: what is absent is left out, empty lists are not. */
public final class Json {
    /** The one mapper; safe to use from several threads. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_ABSENT))
            .build();

    private Json() {}
}
