package se.handslag.participant.plan;

import java.time.Instant;

/**
 * Who acts on a plan, on which footing, and when.
 *
 * @param by the acting agency
 */
record PlanAct(String by, PlanParties parties, Instant at) {
    boolean byResponsible() {
        return parties.isResponsible(by);
    }

    /** The responsible agency may end every step, an owner its own. */
    boolean mayEnd(PlanStep step) {
        return byResponsible() || (step.ownerAgency().equals(by) && parties.mayOwn(by));
    }

    /** The responsible agency may add for all, another with a basis for itself. */
    boolean mayAddFor(String owner) {
        return byResponsible() || (owner.equals(by) && parties.mayOwn(by));
    }
}
