package se.handslag.intervention.esf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.handslag.intervention.recording.Recording;

/** Reads what participant files are made of, and keeps what was taken out. */
@ApplicationScoped
class EsfStore {
    private static final String PARTICIPATIONS = """
            select id, participant_id, intervention_id, started_on, ended_on from participation
             where intervention_id in (:interventions) and participant_id is not null and state <> 'VOID'
             order by id
            """;

    /** Of each participation and month: what there is now, and what was last signed off. */
    private static final String HOURS = """
            with wanted as (
                select id from participation where intervention_id in (:interventions) and participant_id is not null),
            held as (
                select distinct on (a.session_id, a.participation_id) a.session_id, a.participation_id, a.hours
                  from attendance a join wanted w on w.id = a.participation_id
                 order by a.session_id, a.participation_id, a.revision desc),
            attended as (
                select h.participation_id, cast(date_trunc('month', s.held_on) as date) as month, sum(h.hours) as hours
                  from held h join group_session s on s.id = h.session_id group by 1, 2),
            entered as (
                select distinct on (e.participation_id, e.month) e.participation_id, e.month, e.hours
                  from hours_entry e join wanted w on w.id = e.participation_id
                 order by e.participation_id, e.month, e.revision desc),
            signed as (
                select distinct on (s.participation_id, s.month) s.participation_id, s.month, s.hours
                  from hours_sign_off s join wanted w on w.id = s.participation_id
                 order by s.participation_id, s.month, s.revision desc)
            select participation_id, month, coalesce(attended.hours, 0) + coalesce(entered.hours, 0), signed.hours
              from attended
              full join entered using (participation_id, month)
              full join signed using (participation_id, month)
            """;

    private static final String TAKEN = """
            select distinct on (month) month, generation, digest, recorded_at from esf_file_taken
             where agency = :agency and scope = :scope order by month, generation desc
            """;

    private final Session session;

    EsfStore(Session session) {
        this.session = session;
    }

    /** The interventions of the scope that this agency carries out, and whether the fund finances them. */
    Map<UUID, Boolean> interventions(EsfScope scope, String agency) {
        String where =
                switch (scope) {
                    case EsfScope.OfIntervention _ -> "i.id = :scope";
                    case EsfScope.OfProgramme _ -> "i.programme_id = :scope";
                };
        Map<UUID, Boolean> found = new LinkedHashMap<>();
        session.createNativeQuery(
                        "select i.id, i.esf_funded from intervention i join intervention_agency a"
                                + " on a.intervention_id = i.id and a.agency = :agency where " + where
                                + " order by i.id",
                        Tuple.class)
                .setParameter("agency", agency)
                .setParameter("scope", scope.id())
                .getResultList()
                .forEach(row -> found.put(row.get(0, UUID.class), row.get(1, Boolean.class)));
        return found;
    }

    /** The persons' participations in these interventions, void ones left out, in their order. */
    List<EsfParticipation> participations(Collection<UUID> interventions) {
        Map<UUID, EsfParticipation> found = new LinkedHashMap<>();
        session.createNativeQuery(PARTICIPATIONS, Tuple.class)
                .setParameterList("interventions", interventions)
                .getResultList()
                .forEach(row -> found.put(
                        row.get(0, UUID.class),
                        EsfParticipation.of(
                                row.get(0, UUID.class),
                                row.get(1, UUID.class),
                                row.get(2, UUID.class),
                                row.get(3, LocalDate.class),
                                Optional.ofNullable(row.get(4, LocalDate.class)))));
        session.createNativeQuery(HOURS, Tuple.class)
                .setParameterList("interventions", interventions)
                .getResultList()
                .forEach(row ->
                        Optional.ofNullable(found.get(row.get(0, UUID.class))).ifPresent(of -> add(of, row)));
        return List.copyOf(found.values());
    }

    private static void add(EsfParticipation participation, Tuple row) {
        YearMonth month = YearMonth.from(row.get(1, LocalDate.class));
        participation.total().put(month, row.get(2, BigDecimal.class));
        if (row.get(3, BigDecimal.class) != null) {
            participation.signed().put(month, row.get(3, BigDecimal.class));
        }
    }

    /** What was last taken out of each month, in the order of months. */
    List<TakenFile> taken(String agency, UUID scope) {
        return session.createNativeQuery(TAKEN, Tuple.class)
                .setParameter("agency", agency)
                .setParameter("scope", scope)
                .getResultStream()
                .map(row -> new TakenFile(
                        YearMonth.from(row.get(0, LocalDate.class)),
                        row.get(1, Integer.class),
                        row.get(2, String.class),
                        row.get(3, Instant.class)))
                .toList();
    }

    /** Of two who take the same out at once, one keeps it. */
    void keep(String agency, UUID scope, TakenFile taken, Recording recording) {
        session.createNativeMutationQuery("""
                insert into esf_file_taken (agency, scope, month, generation, digest, recorded_at, recorded_by)
                values (:agency, :scope, :month, :generation, :digest, :at, :by)
                on conflict do nothing
                """)
                .setParameter("agency", agency)
                .setParameter("scope", scope)
                .setParameter("month", taken.month().atDay(1))
                .setParameter("generation", taken.generation())
                .setParameter("digest", taken.digest())
                .setParameter("at", recording.recordedAt())
                .setParameter("by", recording.recordedBy())
                .executeUpdate();
    }
}
