package se.handslag.participant.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.responsibility.OpenTime;

/** The store of assessments. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

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

    /** One page of a participant's, of these times, newest first. */
    List<Assessment> page(UUID participantId, List<OpenTime> times, PageRequest page) {
        String after = page.cursor().isPresent() ? " and (a.recordedAt, a.id) < (:at, :last)" : "";
        TypedQuery<Assessment> query = getEntityManager()
                .createQuery(
                        "select a from Assessment a where a.participantId = :id" + after + within(times)
                                + " order by a.recordedAt desc, a.id desc",
                        Assessment.class)
                .setParameter("id", participantId)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch());
        for (int place = 0; place < times.size(); place++) {
            query.setParameter("from" + place, times.get(place).from())
                    .setParameter("until" + place, times.get(place).until().orElse(END_OF_TIME));
        }
        page.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.instant(0)).setParameter("last", cursor.uuid(1)));
        return query.getResultList();
    }

    private static String within(List<OpenTime> times) {
        return IntStream.range(0, times.size())
                .mapToObj("a.recordedAt >= :from%1$d and a.recordedAt < :until%1$d"::formatted)
                .collect(Collectors.joining(" or ", " and (", ")"));
    }
}
