package se.handslag.intervention.session;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.intervention.recording.Recording;
import se.handslag.intervention.session.SessionResult.Done;
import se.handslag.intervention.session.SessionResult.Refused;
import se.handslag.intervention.session.SessionResult.UnknownIntervention;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;

/** Registers a session of an intervention that the caller's agency carries out; it may lie ahead. */
@UseCase
public class RegisterSession {
    private final OwnInterventions interventions;
    private final GroupSessions sessions;
    private final Clock clock;

    RegisterSession(OwnInterventions interventions, GroupSessions sessions, Clock clock) {
        this.interventions = interventions;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Keeps it. */
    public SessionResult register(Caller caller, UUID interventionId, NewSession asked) {
        Optional<Intervention> intervention = interventions.hold(caller, interventionId);
        if (intervention.isEmpty()) {
            return new UnknownIntervention();
        }
        Optional<SessionRefusal> refusal = asked.refusal(intervention.get());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        GroupSession session = new GroupSession(interventionId, asked, Recording.now(clock, caller));
        sessions.persistAndFlush(session);
        return new Done(session);
    }
}
