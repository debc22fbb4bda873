package se.handslag.participant.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.AccessRules;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;

/**
 * Whoever may see the participant that the person goes on as may see the one that ended.
 *
 * @param rules who may see the survivor
 */
record SeesSurvivor(AccessRules<ParticipantCase> rules) implements AccessRule<ParticipantCase> {
    @Override
    public Optional<Basis> grants(Caller caller, ParticipantCase resource) {
        return resource.survivor()
                .flatMap(survivor ->
                        survivor.survivor().isPresent() ? grants(caller, survivor) : rules.decide(caller, survivor));
    }
}
