package se.handslag.participant.closing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.closing.followup.FollowUp;
import se.handslag.participant.closing.followup.FollowUps;
import se.handslag.participant.consent.EndConsents;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/**
 * The responsible agency lets go of a participant with an outcome, and books the follow-ups that it owes (R2.13, R2.14).
 * From then on nobody answers, and no consent lets anybody exchange anything.
 */
@UseCase
public class CloseParticipant {
    private final Participants participants;
    private final ClosingGuards guards;
    private final Closings closings;
    private final FollowUps followUps;
    private final EndConsents consents;
    private final Facts facts;
    private final Clock clock;

    CloseParticipant(
            Participants participants,
            ClosingGuards guards,
            Closings closings,
            FollowUps followUps,
            EndConsents consents,
            Facts facts,
            Clock clock) {
        this.participants = participants;
        this.guards = guards;
        this.closings = closings;
        this.followUps = followUps;
        this.consents = consents;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Closes on behalf of this agency.
     *
     * @param outcome a code of the list {@code closing-outcomes}
     * @param on the day the case ended, in Sweden; empty for today
     */
    public CloseResult close(
            UUID participantId, String agency, String outcome, Optional<LocalDate> on, IfMatch ifMatch) {
        Optional<Participant> found = participants.lock(participantId).filter(it -> it.wasEverAnsweredForBy(agency));
        if (found.isEmpty()) {
            return new CloseResult.NotFound();
        }
        Participant participant = found.get();
        ifMatch.check(participant.version());
        Set<ClosingGuard> unmet = guards.unmet(participant, agency);
        if (!unmet.isEmpty()) {
            return new CloseResult.Unmet(unmet);
        }
        LocalDate today = Stockholm.today(clock);
        LocalDate day = on.orElse(today);
        if (day.isAfter(today) || day.isBefore(Stockholm.dayOf(participant.openSince()))) {
            return new CloseResult.DayIsImpossible();
        }
        return make(participant, agency, new Ending(outcome, day));
    }

    private CloseResult make(Participant participant, String agency, Ending ending) {
        Instant at = participant.close(clock.instant());
        Closing closing = new Closing(participant.id(), ending, agency, at);
        closings.persist(closing);
        consents.endAllOf(participant.id(), at);
        boolean asks = ending.canBeFollowedUp() && !participant.isAnonymous();
        List<FollowUp> booked =
                asks ? followUps.book(participant.id(), closing.id(), agency, ending.closedOn()) : List.of();
        participants.flush();
        facts.publish(participant.id(), participant.id(), participant.version(), at, closing.fact(booked));
        booked.forEach(one -> facts.publish(participant.id(), one.id(), one.version(), at, one.booked(at)));
        return new CloseResult.Closed(participant, closing, booked);
    }
}
