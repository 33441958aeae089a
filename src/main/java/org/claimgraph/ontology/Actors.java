package org.claimgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.RoleName;

/**
 * Who in an article may be an actor of a political event: a person, a body, a country, a people; no thing, no place, nothing said (PLOVER
 * manual, "Actors").
 */
final class Actors {
    /** Places, which stand for those who govern them or work there: "the embassy", "Europe". */
    private static final Set<EntityType> PLACES = Set.of(EntityType.FACILITY, EntityType.LOCATION);

    /** What points back at something said, not at somebody, unless it is known at whom. */
    private static final Set<String> SAID = Set.of("it", "that", "this", "these", "those", "which", "what", "there");

    private static final Set<RoleName> CIRCUMSTANCES = Set.of(RoleName.TIME, RoleName.QUANTITY, RoleName.MANNER);

    private final Wording wording;
    private final HeadNouns heads;
    private final Things things;
    private final Doers doers;
    private final FunctionWords functions;

    Actors(Wording wording, HeadNouns heads, Things things, Doers doers, FunctionWords functions) {
        this.wording = wording;
        this.heads = heads;
        this.things = things;
        this.doers = doers;
        this.functions = functions;
    }

    /** Whether {@code argument} is somebody or something in particular, not "you" of whom nothing is known. */
    boolean isSomebody(Argument argument) {
        return argument.entity().isPresent()
                || !functions.is(argument.span().text().toLowerCase(Locale.ROOT), "anybody");
    }

    /** Whether {@code argument} may act: of a sort that does where that is known, else called by a name, or by a noun for such. */
    boolean mayBe(Argument argument) {
        Optional<EntityType> type = things.type(argument);
        if (argument.value().isPresent() || type.isPresent()) {
            return type.filter(sort -> Doers.SORTS.contains(sort) || PLACES.contains(sort))
                    .isPresent();
        }
        return !SAID.contains(argument.span().text().toLowerCase(Locale.ROOT))
                && (isName(argument) || heads.of(argument).stream().anyMatch(doers::is));
    }

    /**
     * Whether {@code argument} is called by a name, here or elsewhere in the article ("Orla Venn", "she"), or by an office ("the senator"), not
     * by other nouns, even one that opens the sentence ("Gunmen").
     */
    boolean isNamed(Argument argument) {
        List<String> words = heads.of(argument);
        boolean isNoun = words.stream().anyMatch(doers::is);
        return words.stream().limit(1).anyMatch(doers::isOffice)
                || things.hasName(argument) && !isNoun
                || isName(argument) && (words.size() > 1 || !isNoun);
    }

    /** Whether the object of {@code claim} is its subject's own: "defended his record". */
    boolean isOwn(Claim claim) {
        Optional<String> subject = claim.subject().flatMap(Argument::entity);
        return claim.object()
                .map(object -> wording.at(object.span().start()))
                .filter(first -> functions.is(wording.lower(first), "possessive"))
                .flatMap(things::startingAt)
                .filter(thing -> thing.isPronoun() && thing.argument().entity().isPresent())
                .filter(thing -> thing.argument().entity().equals(subject))
                .isPresent();
    }

    private boolean isName(Argument argument) {
        int end = wording.until(argument.span().end());
        int last = wording.at(argument.span().start());
        while (last < end - 1 && !functions.is(wording.lower(last + 1), "preposition")) {
            last++;
        }
        return wording.isWord(last) && wording.word(last).isCapitalised();
    }

    /** Whether {@code claim} is about another actor than its subject: an argument of it is one, or names one. */
    boolean isMet(Claim claim) {
        Optional<String> own = claim.subject().flatMap(Argument::entity);
        return arguments(claim).stream().anyMatch(argument -> isOther(argument, own) || isNamedIn(argument, own));
    }

    private static List<Argument> arguments(Claim claim) {
        List<Argument> result = new ArrayList<>(claim.object().stream().toList());
        claim.roles().stream()
                .filter(role -> !CIRCUMSTANCES.contains(role.name()))
                .forEach(role -> result.add(role.argument()));
        return result;
    }

    private boolean isOther(Argument argument, Optional<String> own) {
        Optional<EntityType> type = things.type(argument);
        boolean isActor = type.map(Doers.SORTS::contains)
                .orElseGet(() -> heads.of(argument).stream().limit(2).anyMatch(doers::isListed));
        return isActor && (own.isEmpty() || !own.equals(argument.entity()));
    }

    private boolean isNamedIn(Argument argument, Optional<String> own) {
        int end = wording.until(argument.span().end());
        for (int i = wording.at(argument.span().start()); i < end; i++) {
            Optional<Thing> thing = things.startingAt(i).filter(found -> found.to() <= end);
            if (thing.isPresent()
                    && thing.get().argument().entity().isPresent()
                    && isOther(thing.get().argument(), own)) {
                return true;
            }
        }
        return false;
    }
}
