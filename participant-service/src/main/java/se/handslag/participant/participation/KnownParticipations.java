package se.handslag.participant.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.kit.inbox.LocalView;

/** The participations that this service has heard of. A view: intervention-service owns them. */
@ApplicationScoped
public class KnownParticipations implements PanacheRepositoryBase<KnownParticipation, UUID> {
    /** Those of a participant, in the order they started; wrongly registered ones are left out (R5.6). */
    public List<KnownParticipation> of(UUID participantId) {
        return list("participantId = ?1 and voided = false order by startedOn, id", participantId);
    }

    /** The same of several, by participant. */
    public Map<UUID, List<KnownParticipation>> ofAll(Set<UUID> participantIds) {
        return participantIds.isEmpty()
                ? Map.of()
                : list("participantId in ?1 and voided = false order by startedOn, id", participantIds).stream()
                        .collect(Collectors.groupingBy(KnownParticipation::participantId));
    }

    /** Whether one of these participants, who are one person, is in an intervention now. */
    public boolean isAnyRunning(Set<UUID> participantIds) {
        return count("participantId in ?1 and endedOn is null and voided = false", participantIds) > 0;
    }

    /** Whose participation this is. Ask before a transaction: an answer may take 2 s. */
    public Optional<UUID> participantOf(UUID participationId) {
        return LocalView.await(() -> getEntityManager()
                .createQuery(
                        "select p.participantId from KnownParticipation p where p.id = :id and p.voided = false",
                        UUID.class)
                .setParameter("id", participationId)
                .getResultStream()
                .findFirst());
    }
}
