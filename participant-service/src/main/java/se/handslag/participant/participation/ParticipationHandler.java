package se.handslag.participant.participation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.EventHandler;

/** Keeps the view of participations in step; the anonymous have no participant here, and are passed over. */
@ApplicationScoped
public class ParticipationHandler implements EventHandler {
    private static final String STARTED = Contracts.typeOf(ParticipationStarted.class);
    private static final String ENDED = Contracts.typeOf(ParticipationEnded.class);

    private final KnownParticipations participations;
    private final List<StartEffect> effects;

    ParticipationHandler(KnownParticipations participations, @All List<StartEffect> effects) {
        this.participations = participations;
        this.effects = List.copyOf(effects);
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
            fact.participantId().ifPresent(participant -> {
                KnownParticipation started = new KnownParticipation(fact, participant);
                participations.persistAndFlush(started);
                effects.forEach(effect -> effect.afterStart(started, fact.followUpConsentGivenOn()));
            });
        } else {
            ParticipationEnded fact = event.as(ParticipationEnded.class);
            participations.findByIdOptional(fact.participationId()).ifPresent(known -> known.ended(fact));
        }
    }
}
