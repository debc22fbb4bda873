package se.handslag.outcome.fact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.interventions.BudgetRecorded;
import se.handslag.kit.event.ReceivedEvent;

/** Money and persons of an intervention's calendar year, planned and actual (R5.3). */
record BudgetFact(
        UUID budgetId,
        long sequence,
        Instant recordedAt,
        UUID interventionId,
        int year,
        String type,
        Optional<Integer> plannedParticipants,
        Optional<Long> budgetKronor,
        Optional<Long> actualKronor)
        implements Fact {

    static BudgetFact of(ReceivedEvent event) {
        BudgetRecorded data = event.as(BudgetRecorded.class);
        return new BudgetFact(
                data.budgetId(),
                event.sequence(),
                data.recordedAt(),
                data.interventionId(),
                data.year(),
                data.type(),
                data.plannedParticipants(),
                data.budgetKronor(),
                data.actualKronor());
    }

    @Override
    public String table() {
        return "budget_fact";
    }
}
