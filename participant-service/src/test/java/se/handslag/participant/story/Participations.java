package se.handslag.participant.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.contract.participations.Situation;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.inbox.LocalView;
import se.handslag.kit.testing.TopicWriter;

/** In- and out-registrations, announced as intervention-service would; each waits until this service has heard of it. */
public final class Participations {
    private static final Situation SITUATION =
            new Situation(List.of(), List.of(), true, List.of("SJUKPENNING"), Optional.empty());

    private Participations() {}

    /** The person starts in an intervention; returns the participation's id. */
    public static UUID start(UUID participant, LocalDate on) {
        UUID id = UUID.randomUUID();
        tellStart(id, participant, on);
        await(id, "p.endedOn is null");
        return id;
    }

    /** The start of a participation is told again, of another day. */
    public static void correctStart(UUID participation, UUID participant, LocalDate on) {
        tellStart(participation, participant, on);
        await(participation, "p.startedOn = {d '" + on + "'}");
    }

    private static void tellStart(UUID id, UUID participant, LocalDate on) {
        announce(
                new ParticipationStarted(
                        id,
                        UUID.randomUUID(),
                        "kalmar-lan",
                        Optional.of(participant),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        on,
                        Optional.of("SELF"),
                        Optional.of("UPPER_SECONDARY"),
                        Optional.of(SITUATION),
                        Optional.of(on),
                        Instant.now(),
                        Optional.empty(),
                        List.of()),
                id,
                participant);
    }

    /** It ends, with this reason. */
    public static void end(UUID participation, UUID participant, LocalDate on, String reason) {
        boolean voided = reason.equals("WRONGLY_REGISTERED");
        announce(
                new ParticipationEnded(
                        participation,
                        UUID.randomUUID(),
                        on,
                        reason,
                        Optional.of("CLOSING").filter(_ -> !voided),
                        Optional.of(SITUATION).filter(_ -> !voided),
                        Instant.now(),
                        voided,
                        List.of()),
                participation,
                participant);
        await(participation, "p.endedOn is not null");
    }

    private static void announce(EventData fact, UUID participation, UUID participant) {
        try (var writer = new TopicWriter()) {
            writer.write(OutgoingEvent.of(fact, participation, 0, participant.toString(), Clock.systemUTC()));
        }
    }

    private static void await(UUID participation, String condition) {
        EntityManager database = CDI.current().select(EntityManager.class).get();
        Optional<UUID> heard = Optional.empty();
        for (int patience = 0; heard.isEmpty() && patience < 10; patience++) {
            heard = LocalView.await(() -> database.createQuery(
                            "select p.id from KnownParticipation p where p.id = :id and " + condition, UUID.class)
                    .setParameter("id", participation)
                    .getResultStream()
                    .findFirst());
        }
        assertThat(heard).as("the participation is known").isPresent();
    }
}
