package se.handslag.intervention.session;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.access.Carriers;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.Participations;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;

/** A session with who was there. Shown only after each person is recorded (R3.7). */
@UseCase
public class ReadAttendance {
    private final OwnInterventions interventions;
    private final GroupSessions sessions;
    private final Attendances attendances;
    private final Participations participations;

    ReadAttendance(
            OwnInterventions interventions,
            GroupSessions sessions,
            Attendances attendances,
            Participations participations) {
        this.interventions = interventions;
        this.sessions = sessions;
        this.attendances = attendances;
        this.participations = participations;
    }

    /** Of whom it is said. */
    public record Attendant(UUID participantId, Attendance said) {}

    /** A session with who was there. */
    public record Found(Carriers carriers, GroupSession session, List<Attendant> attendants) {}

    /** Empty if there is no such session for this caller. */
    public Optional<Found> read(Caller caller, UUID interventionId, UUID sessionId) {
        return interventions.find(caller, interventionId).flatMap(intervention -> sessions.find(
                        interventionId, sessionId)
                .map(session -> new Found(new Carriers(intervention.carriedOutBy()), session, attendants(session))));
    }

    private List<Attendant> attendants(GroupSession session) {
        Map<UUID, Attendance> said = attendances.of(session.id());
        if (said.isEmpty()) {
            return List.of();
        }
        return participations.list("id in ?1", said.keySet()).stream()
                .sorted(Comparator.comparing(Participation::id))
                .map(participation ->
                        new Attendant(participation.participantId().orElseThrow(), said.get(participation.id())))
                .toList();
    }
}
