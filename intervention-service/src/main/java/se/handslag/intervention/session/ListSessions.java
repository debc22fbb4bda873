package se.handslag.intervention.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** The sessions of an intervention that the caller's agency carries out, in the order of days, with counts. */
@UseCase
public class ListSessions {
    private final OwnInterventions interventions;
    private final GroupSessions sessions;
    private final Attendances attendances;

    ListSessions(OwnInterventions interventions, GroupSessions sessions, Attendances attendances) {
        this.interventions = interventions;
        this.sessions = sessions;
        this.attendances = attendances;
    }

    /** At most {@link PageRequest#fetch()}; empty if there is no such intervention for this caller. */
    public Optional<List<SessionRow>> list(Caller caller, UUID interventionId, PageRequest page) {
        return interventions
                .find(caller, interventionId)
                .map(_ -> attendances.counted(sessions.page(interventionId, page)));
    }
}
