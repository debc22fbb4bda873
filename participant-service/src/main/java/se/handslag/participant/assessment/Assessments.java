package se.handslag.participant.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.PageRequest;

/** The store of assessments. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {
    /** The current one of a participant. */
    Optional<Assessment> currentOf(UUID participantId) {
        return find("participantId = ?1 and supersededAt is null", participantId)
                .firstResultOptional();
    }

    /** An assessment of this participant; another's is as unknown as one that never was. */
    Optional<Assessment> of(UUID participantId, UUID assessmentId) {
        return find("id = ?1 and participantId = ?2", assessmentId, participantId)
                .firstResultOptional();
    }

    /** One page of a participant's, newest first. */
    List<Assessment> page(UUID participantId, PageRequest page) {
        String after = page.cursor().isPresent() ? " and (a.recordedAt, a.id) < (:at, :last)" : "";
        TypedQuery<Assessment> query = getEntityManager()
                .createQuery(
                        "select a from Assessment a where a.participantId = :id" + after
                                + " order by a.recordedAt desc, a.id desc",
                        Assessment.class)
                .setParameter("id", participantId)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch());
        page.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.instant(0)).setParameter("last", cursor.uuid(1)));
        return query.getResultList();
    }
}
