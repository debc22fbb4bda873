package se.handslag.gateway.delivery.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What an event says about a step of a plan to the agencies that own it by consent, or did until now. The responsible agency
 * owns its steps without one and is told of none: they are in its own plan.
 *
 * @param happened to its owner
 * @param at when it happened
 * @param former whose it was until now; empty if it has the same owner as before, or was the responsible agency's
 */
public record PlanStepFact(
        UUID stepId,
        UUID participantId,
        Happened happened,
        Instant at,
        Optional<Party> owner,
        Optional<Party> former,
        Details details)
        implements Fact {

    /** What happened to a step. */
    public enum Happened {
        GIVEN,
        CHANGED,
        TAKEN_BACK,
        DONE,
        DROPPED,
        OVERDUE
    }

    /** What only some of the events say. */
    public record Details(Optional<LocalDate> dueOn, Optional<LocalDate> doneOn, Optional<Integer> level) {
        static Details due(LocalDate on) {
            return new Details(Optional.of(on), Optional.empty(), Optional.empty());
        }

        static Details done(LocalDate on) {
            return new Details(Optional.empty(), Optional.of(on), Optional.empty());
        }

        static Details overdue(int level) {
            return new Details(Optional.empty(), Optional.empty(), Optional.of(level));
        }

        static Details none() {
            return new Details(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    @Override
    public UUID subjectId() {
        return stepId;
    }

    @Override
    public List<Party> parties() {
        return Stream.concat(owner.stream(), former.stream()).toList();
    }

    @Override
    public boolean isLastWordTo(Party party) {
        return party.role() == AgencyRole.FORMER_OWNER;
    }

    /** What it is to this party. */
    public Happened to(Party party) {
        return isLastWordTo(party) ? Happened.TAKEN_BACK : happened;
    }

    /** What this party is told with it: of a step that is another's now, nothing. */
    public Details detailsFor(Party party) {
        return isLastWordTo(party) ? Details.none() : details;
    }
}
