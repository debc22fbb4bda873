package se.handslag.participant.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A referral as shown.
 *
 * @param reference the caller's own name for the person: the same as on its topic, and never a participant's id
 * @param receivedOn the day an agency registered the person, in Europe/Stockholm
 * @param responsibleAgency who answers for the person now: to the coordinator only
 * @param milestones what has become of the person: to the referrer only, and only as far as consent allows (R2.10)
 */
public record ReferralView(
        String reference,
        String referredBy,
        LocalDate receivedOn,
        Optional<String> responsibleAgency,
        List<Milestone> milestones) {}
