package se.handslag.intervention.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import se.handslag.intervention.recording.Recording;

/** Who was at which session: facts, of which the latest holds. */
@ApplicationScoped
public class Attendances {
    private static final String HOLDS = """
            select distinct on (a.session_id, a.participation_id) a.session_id, a.participation_id, a.status, a.hours
              from attendance a where a.session_id in (:sessions)
             order by a.session_id, a.participation_id, a.revision desc
            """;

    private final Session session;

    Attendances(Session session) {
        this.session = session;
    }

    /** What holds for a session, by participation; withdrawn ones are left out. */
    public Map<UUID, Attendance> of(UUID sessionId) {
        return rows(List.of(sessionId)).stream()
                .map(row -> new Attendance(
                        row.get(1, UUID.class),
                        AttendanceStatus.valueOf(row.get(2, String.class)),
                        row.get(3, BigDecimal.class)))
                .filter(said -> said.status() != AttendanceStatus.WITHDRAWN)
                .collect(Collectors.toMap(Attendance::participationId, Function.identity()));
    }

    /** The sessions with how many were there, in their order. */
    public List<SessionRow> counted(List<GroupSession> sessions) {
        Map<UUID, Map<AttendanceStatus, Long>> counts = sessions.isEmpty()
                ? Map.of()
                : rows(sessions.stream().map(GroupSession::id).toList()).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get(0, UUID.class),
                                Collectors.groupingBy(
                                        row -> AttendanceStatus.valueOf(row.get(2, String.class)),
                                        Collectors.counting())));
        return sessions.stream()
                .map(held -> {
                    Map<AttendanceStatus, Long> count = counts.getOrDefault(held.id(), Map.of());
                    return new SessionRow(
                            held,
                            count.getOrDefault(AttendanceStatus.PRESENT, 0L),
                            count.getOrDefault(AttendanceStatus.ABSENT, 0L));
                })
                .toList();
    }

    /** Adds a fact; from now on it holds. */
    void add(UUID sessionId, int revision, Attendance said, Recording recording) {
        session.createNativeMutationQuery("""
                insert into attendance
                    (session_id, participation_id, revision, status, hours, recorded_at, recorded_by)
                values (:session, :participation, :revision, :status, :hours, :at, :by)
                """)
                .setParameter("session", sessionId)
                .setParameter("participation", said.participationId())
                .setParameter("revision", revision)
                .setParameter("status", said.status().name())
                .setParameter("hours", said.hours())
                .setParameter("at", recording.recordedAt())
                .setParameter("by", recording.recordedBy())
                .executeUpdate();
    }

    private List<Tuple> rows(Collection<UUID> sessions) {
        return session.createNativeQuery(HOLDS, Tuple.class)
                .setParameterList("sessions", sessions)
                .getResultList();
    }
}
