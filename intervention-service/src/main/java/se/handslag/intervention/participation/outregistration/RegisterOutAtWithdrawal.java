package se.handslag.intervention.participation.outregistration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.intervention.Interventions;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.ParticipationLedger;
import se.handslag.intervention.participation.ParticipationState;
import se.handslag.intervention.participation.Participations;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.contract.participants.ConsentWithdrawn;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.EventHandler;
import se.handslag.kit.time.Stockholm;

/**
 * Who takes back the consent to be followed is registered out that day (R3.3). Nothing more is asked, and the participation
 * stays what it was: it never becomes an anonymous one.
 */
@ApplicationScoped
class RegisterOutAtWithdrawal implements EventHandler {
    private static final String WITHDRAWN = Contracts.typeOf(ConsentWithdrawn.class);
    private static final String RECORDED_BY = "participant-service";

    private final Participations participations;
    private final Interventions interventions;
    private final ParticipationLedger ledger;
    private final Clock clock;

    RegisterOutAtWithdrawal(
            Participations participations, Interventions interventions, ParticipationLedger ledger, Clock clock) {
        this.participations = participations;
        this.interventions = interventions;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Topics.PARTICIPANTS;
    }

    @Override
    public Set<String> handles() {
        return Set.of(WITHDRAWN);
    }

    @Override
    public void handle(ReceivedEvent event) {
        ConsentWithdrawn fact = event.as(ConsentWithdrawn.class);
        fact.participationId().ifPresent(id -> end(id, fact));
    }

    /** One that has ended meanwhile, or was a mistake, stays as it is. */
    private void end(UUID participationId, ConsentWithdrawn fact) {
        Optional<Participation> running = participations
                .holdToChange(participationId)
                .filter(it -> it.state() == ParticipationState.RUNNING && !it.isAnonymous());
        running.ifPresent(participation -> {
            Intervention intervention =
                    interventions.hold(participation.interventionId()).orElseThrow();
            ledger.keep(
                    participation,
                    participation.endForWithdrawnConsent(
                            Stockholm.dayOf(fact.withdrawnAt()),
                            intervention.period(),
                            new Recording(clock.instant(), RECORDED_BY)));
        });
    }
}
