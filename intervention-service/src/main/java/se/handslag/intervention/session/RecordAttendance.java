package se.handslag.intervention.session;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.intervention.participation.Fault;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.intervention.participation.Participations;
import se.handslag.intervention.recording.Recording;
import se.handslag.intervention.session.SessionResult.Done;
import se.handslag.intervention.session.SessionResult.Invalid;
import se.handslag.intervention.session.SessionResult.Refused;
import se.handslag.intervention.session.SessionResult.UnknownIntervention;
import se.handslag.intervention.session.SessionResult.UnknownSession;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;

/** Says of a whole session who was there; what was said before is kept, and holds no more where it differs (R3.8). */
@UseCase
public class RecordAttendance {
    private final OwnInterventions interventions;
    private final GroupSessions sessions;
    private final Attendances attendances;
    private final Participations participations;
    private final Clock clock;

    RecordAttendance(
            OwnInterventions interventions,
            GroupSessions sessions,
            Attendances attendances,
            Participations participations,
            Clock clock) {
        this.interventions = interventions;
        this.sessions = sessions;
        this.attendances = attendances;
        this.participations = participations;
        this.clock = clock;
    }

    /** Adds a fact for everybody of whom something else holds from now on. */
    public SessionResult record(Caller caller, UUID interventionId, UUID sessionId, List<Told> all, IfMatch ifMatch) {
        if (interventions.find(caller, interventionId).isEmpty()) {
            return new UnknownIntervention();
        }
        Optional<GroupSession> found = sessions.holdToChange(interventionId, sessionId);
        if (found.isEmpty()) {
            return new UnknownSession();
        }
        GroupSession session = found.get();
        ifMatch.check(session.version());
        if (session.heldOn().isAfter(Stockholm.today(clock))) {
            return new Refused(SessionRefusal.NOT_HELD_YET);
        }
        List<Attendance> told = all.stream().map(one -> one.at(session)).toList();
        Set<UUID> named = told.stream().map(Attendance::participationId).collect(Collectors.toSet());
        List<Fault> faults = new AttendanceChecks(session, participations.list("id in ?1", named)).faults(told);
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        write(session, told, named, Recording.now(clock, caller));
        return new Done(session);
    }

    private void write(GroupSession session, List<Attendance> told, Set<UUID> named, Recording recording) {
        Map<UUID, Attendance> before = attendances.of(session.id());
        int revision = session.attendanceWritten();
        told.stream()
                .filter(said ->
                        !before.containsKey(said.participationId()) || !said.same(before.get(said.participationId())))
                .forEach(said -> attendances.add(session.id(), revision, said, recording));
        before.keySet().stream()
                .filter(id -> !named.contains(id))
                .forEach(id -> attendances.add(session.id(), revision, Attendance.withdrawn(id), recording));
        sessions.flush();
    }
}
