package se.handslag.participant.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.access.ParticipantDisclosure;
import se.handslag.participant.responsibility.Participants;

/** Reads referrals for whoever referred, and for the coordinator. */
@ApplicationScoped
class ReferralReader {
    private final Referrals referrals;
    private final SelfReferrals selfReferrals;
    private final Milestones milestones;
    private final Participants participants;
    private final ParticipantCases cases;
    private final ParticipantDisclosure disclosure;
    private final CurrentCaller caller;

    ReferralReader(
            Referrals referrals,
            SelfReferrals selfReferrals,
            Milestones milestones,
            Participants participants,
            ParticipantCases cases,
            ParticipantDisclosure disclosure,
            CurrentCaller caller) {
        this.referrals = referrals;
        this.selfReferrals = selfReferrals;
        this.milestones = milestones;
        this.participants = participants;
        this.cases = cases;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    List<Referral> fromUs(PageRequest page) {
        return referrals.fromUs(caller.get().requireAgency(), page);
    }

    List<SelfReferral> ofPersonsThemselves(PageRequest page) {
        return selfReferrals.page(caller.get().requireAssociation(), page);
    }

    /** That the person was received, and as far as consent allows what has become of them: that read is recorded. */
    List<Milestone> feedback(Referral referral) {
        Milestone received = Milestone.received(Stockholm.dayOf(referral.receivedAt()));
        // Whoever referred a person is told of the person, also if they go on as another participant.
        UUID person = participants.survivorOf(referral.participantId());
        boolean mayKnow = cases.find(person)
                .flatMap(known -> ParticipantAccess.PARTICIPATION.decide(caller.get(), known))
                .isPresent();
        List<Milestone> more = mayKnow
                ? disclosure.of(
                        person,
                        ParticipantAccess.PARTICIPATION,
                        "read-referral-feedback",
                        () -> milestones.after(referral, person))
                : List.of();
        return Stream.concat(Stream.of(received), more.stream()).toList();
    }
}
