package se.handslag.participant.access;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;

/**
 * Of which of the own agency's units a caller sees participants in lists: what {@link Caller#worksFor} answers for one of
 * them, as a condition of a query (R3.6).
 *
 * @param unit the caller's own; empty if the token names none
 */
public record SeenUnits(boolean all, Optional<UUID> unit) {
    private static final String PARAMETER = "ownUnit";
    private static final UUID NONE = new UUID(0, 0);

    /** Those that this caller works for. */
    public static SeenUnits of(Caller caller) {
        return new SeenUnits(caller.has(Role.MANAGER), caller.unit());
    }

    /** Every unit of the agency. */
    public static SeenUnits every() {
        return new SeenUnits(true, Optional.empty());
    }

    /** A further condition, in SQL or JPQL: this column names no unit, or the own one. */
    public String andUnitIn(String column) {
        return all ? "" : " and (" + column + " is null or " + column + " = :" + PARAMETER + ")";
    }

    /**
     * A further condition, in JPQL: no other unit of the agency works with the participant.
     *
     * @param agency of the caller, as an expression of the query
     */
    public String andNotElsewhere(String participantId, String agency) {
        return all
                ? ""
                : " and function('in_another_unit', " + participantId + ", " + agency + ", :" + PARAMETER + ") = false";
    }

    /** Gives the query what the conditions ask for. */
    public void bind(BiConsumer<String, Object> parameters) {
        if (!all) {
            parameters.accept(PARAMETER, unit.orElse(NONE));
        }
    }
}
