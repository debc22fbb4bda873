package se.handslag.participant.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.kit.time.Stockholm;

/** Reads what the access rules judge by, in one query. */
@ApplicationScoped
public class ParticipantCases {
    private static final String QUERY = """
            select p.id as id, p.responsible_agency as responsible, p.responsible_unit_id as unit,
                   h.receiving_agency as receiver, h.receiving_unit_id as receiving_unit,
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
                   select o.receiving_agency, o.receiving_unit_id, c.id as consent, c.data_categories
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
             where p.id in (:ids)
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
        return Optional.ofNullable(findAll(List.of(participantId)).get(participantId));
    }

    /** The cases of several participants, by id; those that there are not are left out. */
    public Map<UUID, ParticipantCase> findAll(Collection<UUID> participantIds) {
        if (participantIds.isEmpty()) {
            return Map.of();
        }
        List<?> found = database.createNativeQuery(QUERY, Tuple.class)
                .setParameter("ids", participantIds)
                .setParameter("today", Stockholm.today(clock))
                .getResultList();
        Map<UUID, List<Tuple>> rows =
                found.stream().map(Tuple.class::cast).collect(Collectors.groupingBy(row -> row.get("id", UUID.class)));
        return rows.values().stream()
                .map(all -> read(all.getFirst(), consents(all)))
                .collect(Collectors.toUnmodifiableMap(ParticipantCase::participantId, Function.identity()));
    }

    private ParticipantCase read(Tuple row, List<ConsentInForce> consents) {
        String[] categories = row.get("categories", String[].class);
        return new ParticipantCase(
                row.get("id", UUID.class),
                Optional.ofNullable(row.get("responsible", String.class)),
                Optional.ofNullable(row.get("unit", UUID.class)),
                Optional.ofNullable(row.get("receiver", String.class)),
                Optional.ofNullable(row.get("receiving_unit", UUID.class)),
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
