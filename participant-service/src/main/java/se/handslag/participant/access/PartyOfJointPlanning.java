package se.handslag.participant.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;

/**
 * An agency that the participant plans together with sees what the consent to joint planning covers, for as long as it is
 * in force.
 *
 * @param dataCategory the category of data asked for, which the consent must name
 */
record PartyOfJointPlanning(String dataCategory) implements AccessRule<ParticipantCase> {
    @Override
    public Optional<Basis> grants(Caller caller, ParticipantCase resource) {
        return caller.agency()
                .flatMap(agency -> resource.planningConsents(dataCategory)
                        .filter(consent -> consent.receivingAgencies().contains(agency))
                        .findFirst())
                .map(consent -> Basis.of("party-of-joint-planning", consent.id()));
    }
}
