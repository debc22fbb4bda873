package se.handslag.participant.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.time.Stockholm;

/** Reads what the access rules judge by, in one query. */
@ApplicationScoped
public class ParticipantCases {
    private static final String QUERY = """
            select p.id as id, p.responsible_agency as responsible, h.receiving_agency as receiver,
                   c.id as consent, c.data_categories as categories, p.merged_into as survivor,
                   (select r.agency from responsibility r where r.participant_id = p.id and p.status = 'MERGED'
                     order by r.held_from desc limit 1) as let_go_by
              from participant p
              left join (hand_off h join consent c on c.id = h.consent_id
                         and c.withdrawn_at is null and cast(:today as date) between c.valid_from and c.valid_to
                         and h.giving_agency = any (c.disclosing_agencies)
                         and h.receiving_agency = any (c.receiving_agencies))
                on h.participant_id = p.id and h.ended_at is null
             where p.id = :id
            """;

    private final EntityManager database;
    private final Clock clock;

    ParticipantCases(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The case of a participant; empty if there is no such participant. */
    public Optional<ParticipantCase> find(UUID participantId) {
        List<?> rows = database.createNativeQuery(QUERY, Tuple.class)
                .setParameter("id", participantId)
                .setParameter("today", Stockholm.today(clock))
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(this::read).findFirst();
    }

    private ParticipantCase read(Tuple row) {
        String[] categories = row.get("categories", String[].class);
        return new ParticipantCase(
                row.get("id", UUID.class),
                Optional.ofNullable(row.get("responsible", String.class)),
                Optional.ofNullable(row.get("receiver", String.class)),
                Optional.ofNullable(row.get("consent", UUID.class)),
                categories == null ? List.of() : Arrays.asList(categories),
                Optional.ofNullable(row.get("let_go_by", String.class)),
                Optional.ofNullable(row.get("survivor", UUID.class)).flatMap(this::find));
    }
}
