package se.handslag.participant.plan.act;

import java.time.Instant;

/**
 * Who acts on a plan, on which footing, and when.
 *
 * @param by the acting agency
 */
public record PlanAct(String by, PlanParties parties, Instant at) {
    public boolean byResponsible() {
        return parties.isResponsible(by);
    }

    /** The responsible agency may end every step, an owner its own. */
    public boolean mayEnd(String owner) {
        return byResponsible() || (owner.equals(by) && parties.mayOwn(by));
    }

    /** The responsible agency may add for all, another with a basis for itself. */
    public boolean mayAddFor(String owner) {
        return byResponsible() || (owner.equals(by) && parties.mayOwn(by));
    }
}
