package se.handslag.participant.closing.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.FollowUpAnswered;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.responsibility.Participants;

/** The agency that owes a follow-up notes what became of it (R2.14). */
@UseCase
public class AnswerFollowUp {
    private final Participants participants;
    private final FollowUps followUps;
    private final Facts facts;
    private final Clock clock;

    AnswerFollowUp(Participants participants, FollowUps followUps, Facts facts, Clock clock) {
        this.participants = participants;
        this.followUps = followUps;
        this.facts = facts;
        this.clock = clock;
    }

    /** Answers on behalf of this agency. */
    public AnswerResult answer(UUID followUpId, String agency, NewAnswer given, IfMatch ifMatch) {
        Optional<FollowUp> found = followUps
                .participantOf(followUpId)
                .flatMap(participants::lock)
                .map(_ -> followUps.findById(followUpId))
                .filter(it -> it.ownerAgency().equals(agency));
        if (found.isEmpty()) {
            return new AnswerResult.NotFound();
        }
        FollowUp followUp = found.get();
        ifMatch.check(followUp.version());
        LocalDate today = Stockholm.today(clock);
        LocalDate day = given.on().orElse(today);
        if (day.isAfter(today)) {
            return new AnswerResult.DayIsAhead();
        }
        if (given.isToldByNobody()) {
            return new AnswerResult.ToldByNobody();
        }
        Instant now = clock.instant();
        Optional<FollowUpAnswered> answered = followUp.answer(given.answer(), given.inWorkOrStudy(), day, now);
        if (answered.isEmpty()) {
            return new AnswerResult.AnsweredBefore();
        }
        followUps.flush();
        facts.publish(followUp.participantId(), followUp.id(), followUp.version(), now, answered.get());
        return new AnswerResult.Answered(followUp);
    }
}
