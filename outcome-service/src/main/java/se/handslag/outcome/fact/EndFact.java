package se.handslag.outcome.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.Situation;
import se.handslag.kit.contract.participations.WorkStatus;
import se.handslag.kit.event.ReceivedEvent;

/**
 * A person was registered out (R5.6).
 *
 * @param voided wrongly registered: the participation leaves every count
 * @param worksAs kinds of work of more than 0 percent, sorted
 * @param studies studies more than 0 percent
 * @param situation directly after, as announced
 */
record EndFact(
        UUID participationId,
        long sequence,
        Instant recordedAt,
        UUID interventionId,
        LocalDate endedOn,
        String exitReason,
        String nextStep,
        boolean voided,
        List<String> worksAs,
        boolean studies,
        boolean registeredAtAf,
        JsonNode situation)
        implements Fact {

    static EndFact of(ReceivedEvent event) {
        ParticipationEnded data = event.as(ParticipationEnded.class);
        Situation after = data.after();
        return new EndFact(
                data.participationId(),
                event.sequence(),
                data.recordedAt(),
                data.interventionId(),
                data.endedOn(),
                data.exitReason(),
                data.next(),
                data.voided(),
                worksAs(after),
                after.studies().stream().anyMatch(study -> study.percent() > 0),
                after.registeredAtAf(),
                event.data().get("after"));
    }

    /** Employed but not working, such as on sick leave, is 0 percent and does not count as working (R5.5). */
    private static List<String> worksAs(Situation after) {
        return after.work().stream()
                .filter(work -> work.percent() > 0)
                .map(WorkStatus::kind)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String table() {
        return "end_fact";
    }
}
