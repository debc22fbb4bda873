package se.handslag.participant.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.consent.ConsentKind;
import se.handslag.participant.consent.ConsentStanding;
import se.handslag.participant.deadline.DeadlineKind;
import se.handslag.participant.deadline.DeadlineTerms;
import se.handslag.participant.deadline.Term;
import se.handslag.participant.handoff.HandOffStanding;
import se.handslag.participant.plan.next.OpenStep;

/** A consent that something open rests on is brought up before it ends, and for as long as that is not settled. */
final class ConsentRules {
    private static final String HAND_OFF = "HAND_OFF";
    private static final String JOINT_PLANNING = "JOINT_PLANNING";
    private static final String PLAN = "PLAN";

    private ConsentRules() {}

    static Collection<Gap> expiring(WatchedCase seen) {
        Map<UUID, Gap> byConsent = new LinkedHashMap<>();
        ofHandOff(seen).ifPresent(gap -> byConsent.put(gap.subject(), gap));
        seen.steps().stream()
                .flatMap(step -> carrying(seen, step))
                .map(consent -> gap(seen, consent, consent.registeredAt(), WatchReason.PLAN_RESTS_ON_CONSENT))
                .forEach(gap -> byConsent.putIfAbsent(gap.subject(), gap));
        return byConsent.values();
    }

    private static Optional<Gap> ofHandOff(WatchedCase seen) {
        return seen.openHandOff().flatMap(open -> seen.consents().stream()
                .filter(consent -> consent.id().equals(open.consentId()))
                .findFirst()
                .map(named -> renewed(seen, open, named))
                .map(consent -> gap(seen, consent, open.offeredAt(), WatchReason.HAND_OFF_RESTS_ON_CONSENT)));
    }

    /** What the hand-off rests on at last: a later consent for the same, given for when this one ends, has settled it. */
    private static ConsentStanding renewed(WatchedCase seen, HandOffStanding open, ConsentStanding named) {
        return seen.consents().stream()
                .filter(consent -> consent.kind() == ConsentKind.INFORMATION_EXCHANGE)
                .filter(consent -> consent.purpose().equals(HAND_OFF))
                .filter(consent -> consent.disclosingAgencies().contains(open.giver()))
                .filter(consent -> consent.receivingAgencies().contains(open.receiver()))
                .filter(consent -> consent.validTo().isAfter(named.validTo()))
                .filter(consent -> !consent.validFrom().isAfter(named.validTo().plusDays(1)))
                .max(Comparator.comparing(ConsentStanding::validTo).thenComparing(ConsentStanding::registeredAt))
                .orElse(named);
    }

    /** The consent that lets another agency own the step: of several, the one that lasts longest. */
    private static Stream<ConsentStanding> carrying(WatchedCase seen, OpenStep step) {
        return lettingOwn(seen, step.ownerAgency())
                .max(Comparator.comparing(ConsentStanding::validTo).thenComparing(ConsentStanding::registeredAt))
                .stream();
    }

    /** By which the owner of an overdue step may know of it today: as for the plan's own events, the last one given. */
    static Optional<UUID> ofOverdue(WatchedCase seen, Gap gap, LocalDate today) {
        return Optional.of(gap)
                .filter(it -> it.kind() == WatchKind.STEP_OVERDUE)
                .flatMap(it -> lettingOwn(seen, it.owner())
                        .filter(consent -> consent.isInForceOn(today))
                        .max(Comparator.comparing(ConsentStanding::registeredAt).thenComparing(ConsentStanding::id)))
                .map(ConsentStanding::id);
    }

    private static Stream<ConsentStanding> lettingOwn(WatchedCase seen, String owner) {
        return seen.consents().stream()
                .filter(consent -> consent.kind() == ConsentKind.INFORMATION_EXCHANGE)
                .filter(consent -> consent.purpose().equals(JOINT_PLANNING))
                .filter(consent -> consent.dataCategories().contains(PLAN))
                .filter(consent -> consent.receivingAgencies().contains(owner))
                .filter(consent -> seen.responsible()
                        .filter(responsible -> !responsible.equals(owner))
                        .filter(consent.disclosingAgencies()::contains)
                        .isPresent());
    }

    private static Gap gap(WatchedCase seen, ConsentStanding consent, Instant restedOnSince, WatchReason why) {
        DeadlineTerms terms = seen.terms().at(consent.registeredAt());
        Instant ahead = terms.of(DeadlineKind.RENEW_CONSENT_AHEAD)
                .firstDay(consent.validTo())
                .atStartOfDay(Stockholm.ZONE)
                .toInstant();
        return new Gap(
                WatchKind.CONSENT_EXPIRING,
                consent.id(),
                seen.responsible().orElseThrow(),
                why,
                ahead.isBefore(restedOnSince) ? restedOnSince : ahead,
                terms.due(Term.endOf(consent.validTo())));
    }
}
