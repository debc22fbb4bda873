package se.handslag.gateway.delivery.decide;

import se.handslag.gateway.delivery.decide.Ruling.Deliver;
import se.handslag.gateway.delivery.decide.Ruling.Park;
import se.handslag.gateway.delivery.decide.Ruling.Withhold;
import se.handslag.gateway.delivery.store.Consent;

/**
 * Who is told of an event (R3.3, R3.5, A1). Nothing is delivered that a rule does not grant.
 *
 * <p>The giver is told as long as the consent stands, expired or not: it still answers for the person, and must learn
 * that the receiver declined. The receiver, and whoever owns a step of a plan, is told only on a day on which the consent
 * lets it. When consent is gone, whoever was told of the hand-off or the step is told once more, that it is recalled or taken
 * back: ids and a code.
 */
final class DeliveryRules {
    private DeliveryRules() {}

    static Ruling rule(Fact fact, Party party, Circumstances now) {
        Ruling ruling = byConsent(party, now);
        boolean lastWord = ruling instanceof Withhold && fact.isLastWordTo(party) && now.told() && !now.replayed();
        return lastWord ? new Deliver("recall-notice") : ruling;
    }

    private static Ruling byConsent(Party party, Circumstances now) {
        Consent consent = now.consent();
        if (consent.withdrawnAt().isPresent()) {
            return new Withhold("consent-withdrawn");
        }
        if (consent.scope().isEmpty()) {
            return new Park("consent-unknown");
        }
        return switch (party.role()) {
            case GIVER -> new Deliver("giver-of-hand-off");
            case RECEIVER, OWNER, FORMER_OWNER ->
                byScope(party.agency(), consent.scope().get(), now);
        };
    }

    private static Ruling byScope(String receiver, Consent.Scope scope, Circumstances now) {
        if (!scope.receivers().contains(receiver)) {
            return new Withhold("consent-names-others");
        }
        if (now.today().isAfter(scope.to())) {
            return new Withhold("consent-expired");
        }
        if (now.today().isBefore(scope.from())) {
            return new Park("consent-not-yet-valid");
        }
        return new Deliver("consent");
    }
}
