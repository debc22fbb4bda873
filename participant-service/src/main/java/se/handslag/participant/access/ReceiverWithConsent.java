package se.handslag.participant.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;

/**
 * The agency that the participant is being handed over to sees what the consent covers, for as long as the hand-off is
 * open and the consent in force (R3.5, A1): within it, the unit that it is addressed to (R3.6).
 *
 * @param dataCategory the category of data asked for, which the consent must name
 */
record ReceiverWithConsent(String dataCategory) implements AccessRule<ParticipantCase> {
    @Override
    public Optional<Basis> grants(Caller caller, ParticipantCase resource) {
        return caller.agency()
                .filter(agency -> resource.receiver().filter(agency::equals).isPresent())
                .filter(_ -> caller.worksFor(resource.receivingUnit()))
                .filter(_ -> resource.dataCategories().contains(dataCategory))
                .flatMap(_ -> resource.consentId())
                .map(consent -> Basis.of("receiver-with-consent", consent));
    }
}
