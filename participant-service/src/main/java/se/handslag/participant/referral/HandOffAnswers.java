package se.handslag.participant.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.kit.time.Stockholm;

/** How the hand-offs of referred persons were answered. */
@ApplicationScoped
class HandOffAnswers {
    private static final String QUERY = """
            select p.id as person, h.receiving_agency as agency, h.offered_at as offered, h.accepted_at as accepted,
                   case when h.state = 'DECLINED' then h.ended_at end as declined
              from participant p
             cross join lateral participant_with_absorbed(p.id) as absorbed
              join hand_off h on h.participant_id = absorbed
             where p.id in (:persons)
             order by h.offered_at, h.id
            """;

    private final EntityManager database;

    HandOffAnswers(EntityManager database) {
        this.database = database;
    }

    /** An answer, and when what it answers was offered. */
    record Answer(Instant offeredAt, Milestone milestone) {}

    /** Accepted and declined, in the order of the offers, by the participant that each person goes on as. */
    Map<UUID, List<Answer>> of(Set<UUID> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery(QUERY, Tuple.class)
                .setParameter("persons", persons)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get("person", UUID.class),
                        Collectors.flatMapping(HandOffAnswers::answers, Collectors.toList())));
    }

    private static Stream<Answer> answers(Tuple row) {
        return Stream.concat(
                answer(row, "accepted", Milestone.Kind.ACCEPTED), answer(row, "declined", Milestone.Kind.DECLINED));
    }

    private static Stream<Answer> answer(Tuple row, String column, Milestone.Kind kind) {
        return Optional.ofNullable(row.get(column, Instant.class)).stream()
                .map(at -> Milestone.by(kind, Stockholm.dayOf(at), row.get("agency", String.class)))
                .map(milestone -> new Answer(row.get("offered", Instant.class), milestone));
    }
}
