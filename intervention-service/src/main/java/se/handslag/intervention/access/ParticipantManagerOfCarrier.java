package se.handslag.intervention.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;

/**
 * A participant manager (deltagaransvarig) of an agency that carries out the intervention: only the staff responsible
 * for the activity that the person is in may see the person, and never one who also administers the association (R3.6).
 */
final class ParticipantManagerOfCarrier implements AccessRule<Carriers> {

    @Override
    public Optional<Basis> grants(Caller caller, Carriers carriers) {
        return caller.agency()
                .filter(own -> caller.has(Role.PARTICIPANT_MANAGER) && !caller.has(Role.ASSOCIATION_ADMIN))
                .filter(carriers.agencies()::contains)
                .map(own -> Basis.of("participant-manager-of-carrier"));
    }
}
