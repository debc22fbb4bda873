package se.handslag.participant.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;

/**
 * An agency that a consent in force names as receiving learns what it covers, whatever the purpose: such as how it went for
 * a person that it referred (R2.10).
 *
 * @param dataCategory the category of data asked for, which the consent must name
 */
record InformedByConsent(String dataCategory) implements AccessRule<ParticipantCase> {
    @Override
    public Optional<Basis> grants(Caller caller, ParticipantCase resource) {
        return caller.agency()
                .flatMap(agency -> resource.consents().stream()
                        .filter(consent -> consent.dataCategories().contains(dataCategory))
                        .filter(consent -> consent.receivingAgencies().contains(agency))
                        .findFirst())
                .map(consent -> Basis.of("informed-by-consent", consent.id()));
    }
}
