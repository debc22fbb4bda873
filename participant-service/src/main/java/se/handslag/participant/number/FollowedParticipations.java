package se.handslag.participant.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads what the access rule judges by, of many participations in one query. */
@ApplicationScoped
class FollowedParticipations {
    private static final String QUERY = """
            select p.id as participation, p.participant_id as participant, c.id as consent,
                   (select array_agg(k.agency) from known_carrier k where k.intervention_id = i.intervention_id) as carriers
              from known_participation p
              join participation_intervention i on i.participation_id = p.id
              left join consent c on c.participation_id = p.id and c.kind = 'FOLLOW_UP' and c.withdrawn_at is null
             where p.id in (:ids) and not p.voided
             order by p.id
            """;

    private final EntityManager database;

    FollowedParticipations(EntityManager database) {
        this.database = database;
    }

    /** Those that are known; void ones are not. */
    List<FollowedParticipation> of(Collection<UUID> participationIds) {
        List<?> rows = database.createNativeQuery(QUERY, Tuple.class)
                .setParameter("ids", participationIds)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new FollowedParticipation(
                        row.get("participation", UUID.class),
                        row.get("participant", UUID.class),
                        Optional.ofNullable(row.get("carriers", String[].class))
                                .map(Set::of)
                                .orElse(Set.of()),
                        Optional.ofNullable(row.get("consent", UUID.class))))
                .toList();
    }
}
