package se.handslag.participant.participation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.EventHandler;
import se.handslag.participant.fact.Touched;
import se.handslag.participant.responsibility.Participants;

/** Keeps the view of participations in step; the anonymous have no participant here, and are passed over. */
@ApplicationScoped
public class ParticipationHandler implements EventHandler {
    private static final String STARTED = Contracts.typeOf(ParticipationStarted.class);
    private static final String ENDED = Contracts.typeOf(ParticipationEnded.class);

    private final KnownParticipations participations;
    private final Participants participants;
    private final Touched touched;
    private final List<StartEffect> effects;

    ParticipationHandler(
            KnownParticipations participations,
            Participants participants,
            Touched touched,
            @All List<StartEffect> effects) {
        this.participations = participations;
        this.participants = participants;
        this.touched = touched;
        this.effects = List.copyOf(effects);
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
            fact.participantId().map(this::present).ifPresent(participant -> {
                touch(participant, STARTED);
                participations
                        .findByIdOptional(fact.participationId())
                        .ifPresentOrElse(known -> known.startCorrected(fact), () -> start(fact, participant));
            });
        } else {
            ParticipationEnded fact = event.as(ParticipationEnded.class);
            participations.findByIdOptional(fact.participationId()).ifPresent(known -> {
                touch(known.participantId(), ENDED);
                known.ended(fact);
            });
        }
    }

    private void start(ParticipationStarted fact, UUID participant) {
        KnownParticipation started = new KnownParticipation(fact, participant);
        participations.persistAndFlush(started);
        effects.forEach(effect -> effect.afterStart(started, fact.followUpConsentGivenOn()));
    }

    /** What is heard counts like an act: alone on its participant, who is looked at again before the commit. */
    private void touch(UUID participantId, String cause) {
        participants.lock(participantId);
        touched.touch(participantId, cause);
    }
}
