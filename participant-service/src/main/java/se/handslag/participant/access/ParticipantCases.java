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
                   h.consent as consent, h.data_categories as categories, p.merged_into as survivor,
                   (select r.agency from responsibility r where r.participant_id = p.id and p.status = 'MERGED'
                     order by r.held_from desc limit 1) as let_go_by,
                   (select k.agency from closing k where k.participant_id = p.id and k.reopened_at is null) as closed_by,
                   exists (select 1 from follow_up f join closing k on k.id = f.closing_id and k.reopened_at is null
                            where f.participant_id = p.id and f.answer is null) as follow_up_owed,
                   j.id as named_id, j.purpose as named_purpose, j.receiving_agencies as named_agencies,
                   j.data_categories as named_categories
              from participant p
              left join lateral (
                   select o.receiving_agency, c.id as consent, c.data_categories
                     from hand_off o join consent c on c.participant_id = o.participant_id
                          and c.kind = 'INFORMATION_EXCHANGE' and c.purpose = 'HAND_OFF'
                          and c.withdrawn_at is null and c.ended_at is null and cast(:today as date) between c.valid_from and c.valid_to
                          and o.giving_agency = any (c.disclosing_agencies)
                          and o.receiving_agency = any (c.receiving_agencies)
                    where o.participant_id = p.id and o.ended_at is null
                    order by c.id = o.consent_id desc, c.valid_to desc, c.registered_at desc limit 1) h on true
              left join consent j on j.participant_id = p.id and j.kind = 'INFORMATION_EXCHANGE'
                         and j.withdrawn_at is null and j.ended_at is null and cast(:today as date) between j.valid_from and j.valid_to
                         and p.responsible_agency = any (j.disclosing_agencies)
             where p.id = :id
             order by j.registered_at, j.id
            """;

    private final EntityManager database;
    private final Clock clock;

    ParticipantCases(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The case of a participant; empty if there is no such participant. */
    public Optional<ParticipantCase> find(UUID participantId) {
        List<?> found = database.createNativeQuery(QUERY, Tuple.class)
                .setParameter("id", participantId)
                .setParameter("today", Stockholm.today(clock))
                .getResultList();
        List<Tuple> rows = found.stream().map(Tuple.class::cast).toList();
        return rows.stream().findFirst().map(first -> read(first, consents(rows)));
    }

    private ParticipantCase read(Tuple row, List<ConsentInForce> consents) {
        String[] categories = row.get("categories", String[].class);
        return new ParticipantCase(
                row.get("id", UUID.class),
                Optional.ofNullable(row.get("responsible", String.class)),
                Optional.ofNullable(row.get("receiver", String.class)),
                Optional.ofNullable(row.get("consent", UUID.class)),
                categories == null ? List.of() : Arrays.asList(categories),
                consents,
                Optional.ofNullable(row.get("let_go_by", String.class)),
                Optional.ofNullable(row.get("closed_by", String.class))
                        .map(agency -> new LastClosing(agency, row.get("follow_up_owed", Boolean.class))),
                Optional.ofNullable(row.get("survivor", UUID.class)).flatMap(this::find));
    }

    private static List<ConsentInForce> consents(List<Tuple> rows) {
        return rows.stream()
                .filter(row -> row.get("named_id") != null)
                .map(row -> new ConsentInForce(
                        row.get("named_id", UUID.class),
                        row.get("named_purpose", String.class),
                        Arrays.asList(row.get("named_agencies", String[].class)),
                        Arrays.asList(row.get("named_categories", String[].class))))
                .toList();
    }
}
