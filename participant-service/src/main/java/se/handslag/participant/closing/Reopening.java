package se.handslag.participant.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import se.handslag.kit.contract.participants.ParticipantReopened;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;
import se.handslag.participant.responsibility.Reopener;

/** How a closed participant gets a responsible agency again: in the transaction of whoever decided that it shall. */
@ApplicationScoped
class Reopening implements Reopener {
    private final Participants participants;
    private final Closings closings;
    private final Facts facts;
    private final Clock clock;

    Reopening(Participants participants, Closings closings, Facts facts, Clock clock) {
        this.participants = participants;
        this.closings = closings;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public void reopen(String agency, Participant closed) {
        by(agency, closed);
    }

    /** Opens a participant that is closed and locked. */
    Participant by(String agency, Participant participant) {
        ParticipantReopened reopened = participant.reopen(agency, clock.instant());
        Instant at = reopened.reopenedAt();
        closings.lasting(participant.id()).endBy(agency, at);
        participants.flush();
        facts.publish(participant.id(), participant.id(), participant.version(), at, reopened);
        return participant;
    }
}
