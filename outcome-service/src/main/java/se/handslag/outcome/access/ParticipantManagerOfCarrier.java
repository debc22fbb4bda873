package se.handslag.outcome.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;

/** A participant manager (deltagaransvarig) of an agency that carries out the intervention, and of nothing more. */
final class ParticipantManagerOfCarrier implements AccessRule<AnswersTo> {

    @Override
    public Optional<Basis> grants(Caller caller, AnswersTo asked) {
        return caller.agency()
                .filter(own -> caller.has(Role.PARTICIPANT_MANAGER) && !caller.has(Role.ASSOCIATION_ADMIN))
                .filter(asked.carriers()::contains)
                .map(own -> Basis.of("participant-manager-of-carrier"));
    }
}
