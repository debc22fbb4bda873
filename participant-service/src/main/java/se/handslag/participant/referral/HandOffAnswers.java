package se.handslag.participant.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.kit.time.Stockholm;

/** How the hand-offs of a referred person were answered. */
@ApplicationScoped
class HandOffAnswers {
    private static final String QUERY = """
            select receiving_agency as agency, accepted_at as accepted,
                   case when state = 'DECLINED' then ended_at end as declined
              from hand_off
             where participant_id in (select participant_with_absorbed(:participant)) and offered_at >= :since
             order by offered_at, id
            """;

    private final EntityManager database;

    HandOffAnswers(EntityManager database) {
        this.database = database;
    }

    /** Accepted and declined, of every hand-off that was offered after the person was received. */
    List<Milestone> after(Referral referral, UUID person) {
        List<?> rows = database.createNativeQuery(QUERY, Tuple.class)
                .setParameter("participant", person)
                .setParameter("since", referral.receivedAt())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .flatMap(row -> Stream.concat(
                        answer(row, "accepted", Milestone.Kind.ACCEPTED),
                        answer(row, "declined", Milestone.Kind.DECLINED)))
                .toList();
    }

    private static Stream<Milestone> answer(Tuple row, String column, Milestone.Kind kind) {
        return Optional.ofNullable(row.get(column, Instant.class)).stream()
                .map(at -> Milestone.by(kind, Stockholm.dayOf(at), row.get("agency", String.class)));
    }
}
