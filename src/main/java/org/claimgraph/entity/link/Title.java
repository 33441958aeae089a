package org.claimgraph.entity.link;

import java.util.Optional;

/**
 * The parts of an article's title.
 *
 * @param whole all of it, with blanks
 * @param name what the thing is called
 * @param qualifier what tells it from others of that name: in brackets or after a comma
 */
record Title(String whole, String name, Optional<String> qualifier) {
    /** The parts of {@code title}, in which underscores stand for blanks. */
    static Title of(String title) {
        String plain = title.replace('_', ' ');
        int bracket = plain.indexOf(" (");
        if (bracket > 0) {
            return new Title(
                    plain,
                    plain.substring(0, bracket),
                    Optional.of(plain.substring(bracket + 2).replace(")", "")));
        }
        int comma = plain.indexOf(", ");
        return comma > 0
                ? new Title(plain, plain.substring(0, comma), Optional.of(plain.substring(comma + 2)))
                : new Title(plain, plain, Optional.empty());
    }
}
