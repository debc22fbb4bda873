package se.handslag.outcome.scope;

import java.util.UUID;

/** Whose participations a report counts. */
public sealed interface Scope {
    /** Of every association. */
    record Nation() implements Scope {}

    /**
     * Of the associations of a county.
     *
     * @param code two digits
     */
    record County(String code) implements Scope {}

    /** Of one association. */
    record OfAssociation(String code) implements Scope {}

    /** Of a programme or project, whichever associations take part. */
    record Programme(UUID id) implements Scope {}

    /** Of one intervention. */
    record OfIntervention(UUID id) implements Scope {}
}
