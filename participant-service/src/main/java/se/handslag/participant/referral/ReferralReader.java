package se.handslag.participant.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.responsibility.Participants;

/** Reads referrals for whoever referred, and for the coordinator. */
@ApplicationScoped
class ReferralReader {
    private final Referrals referrals;
    private final SelfReferrals selfReferrals;
    private final Milestones milestones;
    private final Participants participants;
    private final CurrentCaller caller;

    ReferralReader(
            Referrals referrals,
            SelfReferrals selfReferrals,
            Milestones milestones,
            Participants participants,
            CurrentCaller caller) {
        this.referrals = referrals;
        this.selfReferrals = selfReferrals;
        this.milestones = milestones;
        this.participants = participants;
        this.caller = caller;
    }

    /**
     * A referral, and what the one who referred is told of how it went, in the order of the dates.
     *
     * @param feedback at least that the person was received (R2.10)
     */
    record Told(Referral referral, List<Milestone> feedback) {}

    /** One page of ours, and one more, which is not shown and of which nothing is told. */
    List<Told> fromUs(PageRequest page) {
        List<Referral> found = referrals.fromUs(caller.get().requireAgency(), page);
        // Whoever referred a person is told of the person, also if they go on as another participant.
        Map<UUID, UUID> persons = participants.survivorsOf(
                found.stream().limit(page.limit()).map(Referral::participantId).toList());
        Milestones.Known known = milestones.of(new HashSet<>(persons.values()));
        return found.stream()
                .map(referral -> told(referral, Optional.ofNullable(persons.get(referral.participantId())), known))
                .toList();
    }

    private static Told told(Referral referral, Optional<UUID> person, Milestones.Known known) {
        Milestone received = Milestone.received(Stockholm.dayOf(referral.receivedAt()));
        Stream<Milestone> more =
                person.stream().flatMap(it -> known.after(referral, it)).sorted(Comparator.comparing(Milestone::on));
        return new Told(referral, Stream.concat(Stream.of(received), more).toList());
    }

    List<SelfReferral> ofPersonsThemselves(PageRequest page) {
        return selfReferrals.page(caller.get().requireAssociation(), page);
    }
}
