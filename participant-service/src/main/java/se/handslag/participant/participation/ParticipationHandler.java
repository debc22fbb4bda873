package se.handslag.participant.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.EventHandler;
import se.handslag.participant.responsibility.Participants;

/** Keeps the view of participations in step; the anonymous have no participant here, and are passed over. */
@ApplicationScoped
public class ParticipationHandler implements EventHandler {
    private static final String STARTED = Contracts.typeOf(ParticipationStarted.class);
    private static final String ENDED = Contracts.typeOf(ParticipationEnded.class);

    private final KnownParticipations participations;
    private final Participants participants;

    ParticipationHandler(KnownParticipations participations, Participants participants) {
        this.participants = participants;
        this.participations = participations;
    }

    /** It may have been merged while the event was on its way. */
    private UUID present(UUID participant) {
        return Optional.ofNullable(participants.survivorOf(participant)).orElse(participant);
    }

    @Override
    public String topic() {
        return Topics.PARTICIPATIONS;
    }

    @Override
    public Set<String> handles() {
        return Set.of(STARTED, ENDED);
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.type().equals(STARTED)) {
            ParticipationStarted fact = event.as(ParticipationStarted.class);
            fact.participantId()
                    .ifPresent(
                            participant -> participations.persist(new KnownParticipation(fact, present(participant))));
        } else {
            ParticipationEnded fact = event.as(ParticipationEnded.class);
            participations.findByIdOptional(fact.participationId()).ifPresent(known -> known.ended(fact));
        }
    }
}
