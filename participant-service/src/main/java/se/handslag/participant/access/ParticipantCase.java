package se.handslag.participant.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.kit.caller.Caller;

/**
 * All that decides who may see a participant at this instant: who answers for them, to whom they are being handed over
 * with a consent in force, and whom else a consent in force names.
 *
 * @param unit of the responsible agency, or of the one that closed, that works with the participant; empty if none does in
 *     particular, as of the anonymous
 * @param receiver the receiver of the open hand-off, if its consent, or one that renewed it, is in force today and names
 *     giver and receiver
 * @param receivingUnit the unit that the open hand-off is addressed to
 * @param consentId that consent
 * @param dataCategories what that consent covers
 * @param letGoBy the agency that answered for a participant until it was merged; empty for any other
 * @param closing of a closed participant; empty for any other
 * @param survivor whom a participant was merged into
 * @param consents those by which the responsible agency may tell others today, hand-off or not
 */
public record ParticipantCase(
        UUID participantId,
        Optional<String> responsibleAgency,
        Optional<UUID> unit,
        Optional<String> receiver,
        Optional<UUID> receivingUnit,
        Optional<UUID> consentId,
        List<String> dataCategories,
        List<ConsentInForce> consents,
        Optional<String> letGoBy,
        Optional<LastClosing> closing,
        Optional<ParticipantCase> survivor) {
    private static final String JOINT_PLANNING = "JOINT_PLANNING";

    /**
     * The agencies that the participant plans together with and that may know data of this category, each with the consent
     * that lets it: of several the last one given.
     */
    public Map<String, UUID> planningAgencies(String dataCategory) {
        Map<String, UUID> basis = new HashMap<>();
        planningConsents(dataCategory)
                .forEach(consent -> consent.receivingAgencies().forEach(agency -> basis.put(agency, consent.id())));
        return Map.copyOf(basis);
    }

    /** Whether this agency may know data of this category: it answers for the participant, or a consent names it. */
    public boolean mayKnow(String agency, String dataCategory) {
        return responsibleAgency.filter(agency::equals).isPresent()
                || consents.stream()
                        .filter(consent -> consent.dataCategories().contains(dataCategory))
                        .anyMatch(consent -> consent.receivingAgencies().contains(agency));
    }

    /**
     * Whether this agency may know anything of the participant now: it answers for them, or a consent in force that covers
     * something names it. Having been a party once is no basis.
     */
    public boolean isSeenBy(String agency) {
        return responsibleAgency.filter(agency::equals).isPresent()
                || (receiver.filter(agency::equals).isPresent() && !dataCategories.isEmpty())
                || consents.stream()
                        .filter(consent -> !consent.dataCategories().isEmpty())
                        .anyMatch(consent -> consent.receivingAgencies().contains(agency));
    }

    /** Whether the caller's agency answers for the participant, or closed them, and another of its units works with them. */
    public boolean isInAnotherUnitOf(Caller caller) {
        boolean ours = caller.agency()
                .filter(agency -> responsibleAgency.filter(agency::equals).isPresent()
                        || closing.filter(last -> last.agency().equals(agency)).isPresent())
                .isPresent();
        return ours && !caller.worksFor(unit);
    }

    Stream<ConsentInForce> planningConsents(String dataCategory) {
        return consents.stream()
                .filter(consent -> consent.purpose().equals(JOINT_PLANNING))
                .filter(consent -> consent.dataCategories().contains(dataCategory));
    }
}
