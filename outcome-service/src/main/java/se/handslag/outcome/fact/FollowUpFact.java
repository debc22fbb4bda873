package se.handslag.outcome.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.FollowUpAnswered;
import se.handslag.kit.contract.participants.FollowUpBooked;
import se.handslag.kit.event.ReceivedEvent;

/**
 * A follow-up was booked, or something became of it (R2.14).
 *
 * @param move {@code BOOKED}, {@code ANSWERED}, {@code NOT_REACHED} or {@code DECLINED}
 * @param inWorkOrStudy as told by who answered
 */
record FollowUpFact(
        UUID followUpId,
        long sequence,
        String move,
        Instant recordedAt,
        UUID participantId,
        int afterMonths,
        LocalDate dueOn,
        Optional<LocalDate> answeredOn,
        Optional<Boolean> inWorkOrStudy)
        implements Fact {

    static FollowUpFact booked(ReceivedEvent event) {
        FollowUpBooked data = event.as(FollowUpBooked.class);
        return new FollowUpFact(
                data.followUpId(),
                event.sequence(),
                "BOOKED",
                data.bookedAt(),
                data.participantId(),
                data.afterMonths(),
                data.dueOn(),
                Optional.empty(),
                Optional.empty());
    }

    static FollowUpFact answered(ReceivedEvent event) {
        FollowUpAnswered data = event.as(FollowUpAnswered.class);
        return new FollowUpFact(
                data.followUpId(),
                event.sequence(),
                data.answer(),
                data.answeredAt(),
                data.participantId(),
                data.afterMonths(),
                data.dueOn(),
                Optional.of(data.answeredOn()),
                data.inWorkOrStudy().filter(told -> data.answer().equals("ANSWERED")));
    }

    @Override
    public String table() {
        return "follow_up_fact";
    }
}
