package se.handslag.intervention.budget.report;

import java.util.Optional;

/**
 * Plan against outcome of something in a year, or of many things in many.
 *
 * @param plannedParticipants empty if nobody has told of any
 * @param own the association's money
 * @param esf the European Social Fund's
 */
public record BudgetLine(Optional<Integer> plannedParticipants, Money own, Money esf) {
    static final BudgetLine NONE = new BudgetLine(Optional.empty(), Money.NONE, Money.NONE);

    BudgetLine plus(BudgetLine other) {
        Optional<Integer> planned = plannedParticipants
                .map(mine -> mine + other.plannedParticipants().orElse(0))
                .or(other::plannedParticipants);
        return new BudgetLine(planned, own.plus(other.own), esf.plus(other.esf));
    }

    Money total() {
        return own.plus(esf);
    }
}
