package se.handslag.intervention.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import se.handslag.intervention.hours.HoursFacts.Attended;
import se.handslag.intervention.hours.HoursFacts.Entered;
import se.handslag.intervention.recording.Recording;

/** What was said of hours. Facts are added, never changed. */
@ApplicationScoped
public class HoursStore {
    private static final String ATTENDED = """
            select s.held_on, a.session_id,
                   a.revision = max(a.revision) over (partition by a.session_id), a.hours, a.recorded_at
              from attendance a join group_session s on s.id = a.session_id
             where a.participation_id = :id
            """;
    private static final String ENTERED =
            "select month, revision, hours, recorded_at from hours_entry where participation_id = :id";
    private static final String SIGNED = """
            select month, revision, hours, signed_by_agency, signed_by_subject, recorded_at
              from hours_sign_off where participation_id = :id order by month, revision
            """;

    private final Session session;

    HoursStore(Session session) {
        this.session = session;
    }

    /** All of one participation. */
    public HoursFacts of(UUID participationId) {
        return new HoursFacts(
                rows(ATTENDED, participationId).stream()
                        .map(row -> new Attended(
                                month(row),
                                row.get(1, UUID.class),
                                row.get(2, Boolean.class),
                                row.get(3, BigDecimal.class),
                                row.get(4, Instant.class)))
                        .toList(),
                rows(ENTERED, participationId).stream()
                        .map(row -> new Entered(
                                month(row),
                                row.get(1, Integer.class),
                                row.get(2, BigDecimal.class),
                                row.get(3, Instant.class)))
                        .toList(),
                rows(SIGNED, participationId).stream()
                        .map(row -> new SignOff(
                                month(row),
                                row.get(1, Integer.class),
                                row.get(2, BigDecimal.class),
                                row.get(3, String.class),
                                row.get(4, String.class),
                                row.get(5, Instant.class)))
                        .toList());
    }

    void enter(UUID participationId, YearMonth month, BigDecimal hours, Recording recording) {
        session.createNativeMutationQuery("""
                insert into hours_entry (participation_id, month, revision, hours, recorded_at, recorded_by)
                select :id, :month, coalesce(max(revision), 0) + 1, :hours, :at, :by
                  from hours_entry where participation_id = :id and month = :month
                """)
                .setParameter("id", participationId)
                .setParameter("month", month.atDay(1))
                .setParameter("hours", hours)
                .setParameter("at", recording.recordedAt())
                .setParameter("by", recording.recordedBy())
                .executeUpdate();
    }

    void sign(UUID participationId, SignOff signOff, Recording recording) {
        session.createNativeMutationQuery("""
                insert into hours_sign_off (participation_id, month, revision, hours, signed_by_agency,
                    signed_by_subject, recorded_at, recorded_by)
                values (:id, :month, :revision, :hours, :agency, :subject, :at, :by)
                """)
                .setParameter("id", participationId)
                .setParameter("month", signOff.month().atDay(1))
                .setParameter("revision", signOff.revision())
                .setParameter("hours", signOff.hours())
                .setParameter("agency", signOff.agency())
                .setParameter("subject", signOff.subject())
                .setParameter("at", recording.recordedAt())
                .setParameter("by", recording.recordedBy())
                .executeUpdate();
    }

    private List<Tuple> rows(String query, UUID participationId) {
        return session.createNativeQuery(query, Tuple.class)
                .setParameter("id", participationId)
                .getResultList();
    }

    private static YearMonth month(Tuple row) {
        return YearMonth.from(row.get(0, LocalDate.class));
    }
}
