package se.handslag.outcome.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.Situation;
import se.handslag.kit.contract.participations.WorkStatus;
import se.handslag.kit.event.ReceivedEvent;

/**
 * A person was registered out (R5.6).
 *
 * @param voided wrongly registered: the participation leaves every count
 * @param nextStep absent if voided
 * @param worksAs kinds of work of more than 0 percent, sorted; absent with all the rest if nobody was asked
 * @param studies studies more than 0 percent
 * @param situation directly after, as announced
 * @param answers to the association's own questions, as announced; absent if there are none
 */
record EndFact(
        UUID participationId,
        long sequence,
        Instant recordedAt,
        UUID interventionId,
        LocalDate endedOn,
        String exitReason,
        Optional<String> nextStep,
        boolean voided,
        Optional<List<String>> worksAs,
        Optional<Boolean> studies,
        Optional<Boolean> registeredAtAf,
        Optional<JsonNode> situation,
        Optional<JsonNode> answers)
        implements Fact {

    static EndFact of(ReceivedEvent event) {
        ParticipationEnded data = event.as(ParticipationEnded.class);
        Optional<Situation> after = data.after();
        return new EndFact(
                data.participationId(),
                event.sequence(),
                data.recordedAt(),
                data.interventionId(),
                data.endedOn(),
                data.exitReason(),
                data.next(),
                data.voided(),
                after.map(EndFact::worksAs),
                after.map(told -> told.studies().stream().anyMatch(study -> study.percent() > 0)),
                after.map(Situation::registeredAtAf),
                after.map(told -> event.data().get("after")),
                Answers.of(event, data.answers()));
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

    @Override
    public Optional<UUID> participation() {
        return Optional.of(participationId);
    }
}
