package org.claimgraph.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who a database is told that we are.
 *
 * @param user name of the account
 * @param password its password; never printed
 */
public record Credentials(String user, String password) {
    /** From the variables {@code NEO4J_USERNAME} (else {@code neo4j}) and {@code NEO4J_PASSWORD}; nothing where the latter is not set. */
    public static Optional<Credentials> of(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("NEO4J_PASSWORD"))
                .map(password -> new Credentials(environment.getOrDefault("NEO4J_USERNAME", "neo4j"), password));
    }

    /**
     * From a file with the user's name in its first line and the password in its second.
     *
     * @throws Neo4jException where it cannot be read or has no two lines
     */
    public static Credentials read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 2) {
                throw new Neo4jException(
                        file + " has " + lines.size() + " lines",
                        "Write the user's name in the first, the password in the second");
            }
            return new Credentials(lines.get(0).strip(), lines.get(1).strip());
        } catch (IOException e) {
            throw new Neo4jException(file + " cannot be read", "Name a file with a user's name and a password", e);
        }
    }

    @Override
    public String toString() {
        return user + ":…";
    }
}
