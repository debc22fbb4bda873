package se.handslag.participant.number;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;

/**
 * A participant manager of an agency that carries out the intervention, while the person's consent to be followed in this
 * very participation stands; never one who also administers the association (R3.1, R3.6).
 */
final class CarrierWithFollowUpConsent implements AccessRule<FollowedParticipation> {

    @Override
    public Optional<Basis> grants(Caller caller, FollowedParticipation participation) {
        return caller.agency()
                .filter(own -> caller.has(Role.PARTICIPANT_MANAGER) && !caller.has(Role.ASSOCIATION_ADMIN))
                .filter(participation.carriers()::contains)
                .flatMap(own -> participation.consentId())
                .map(consent -> Basis.of("carrier-with-follow-up-consent", consent));
    }
}
