package se.handslag.gateway.delivery.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.gateway.delivery.store.Consent;

class DeliveryRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID CONSENT = UUID.randomUUID();
    private static final Consent STANDING =
            Consent.unknown(CONSENT).given(new Consent.Scope(Set.of("kommun-kalmar"), TODAY.minusDays(1), TODAY));
    private static final Consent WITHDRAWN = STANDING.withdrawn(Instant.EPOCH);

    @Test
    void theReceiverIsToldUpToTheLastDay() {
        assertThat(receiver(STANDING, TODAY)).isEqualTo(new Ruling.Deliver("consent"));
        assertThat(receiver(STANDING, TODAY.plusDays(1))).isEqualTo(new Ruling.Withhold("consent-expired"));
    }

    @Test
    void theReceiverWaitsForTheFirstDay() {
        assertThat(receiver(STANDING, TODAY.minusDays(2))).isEqualTo(new Ruling.Park("consent-not-yet-valid"));
    }

    @Test
    void anAgencyThatTheConsentDoesNotNameIsNotTold() {
        Consent other = Consent.unknown(CONSENT).given(new Consent.Scope(Set.of("fk"), TODAY, TODAY));

        assertThat(receiver(other, TODAY)).isEqualTo(new Ruling.Withhold("consent-names-others"));
    }

    @Test
    void anUnknownConsentIsWaitedForByBoth() {
        Consent unknown = Consent.unknown(CONSENT);

        assertThat(receiver(unknown, TODAY)).isEqualTo(new Ruling.Park("consent-unknown"));
        assertThat(rule("OFFERED", AgencyRole.GIVER, unknown, false, false))
                .isEqualTo(new Ruling.Park("consent-unknown"));
    }

    @Test
    void aWithdrawalCountsEvenBeforeItsConsentIsKnown() {
        Consent gone = Consent.unknown(CONSENT).withdrawn(Instant.EPOCH);

        assertThat(receiver(gone, TODAY)).isEqualTo(new Ruling.Withhold("consent-withdrawn"));
    }

    @Test
    void theRecallIsTheLastWordToWhoeverWasTold() {
        assertThat(rule("RECALLED", AgencyRole.RECEIVER, WITHDRAWN, true, false))
                .isEqualTo(new Ruling.Deliver("recall-notice"));
        assertThat(rule("RECALLED", AgencyRole.RECEIVER, WITHDRAWN, false, false))
                .isInstanceOf(Ruling.Withhold.class);
        assertThat(rule("RECALLED", AgencyRole.RECEIVER, WITHDRAWN, true, true)).isInstanceOf(Ruling.Withhold.class);
        assertThat(rule("DECLINED", AgencyRole.GIVER, WITHDRAWN, true, false)).isInstanceOf(Ruling.Withhold.class);
    }

    private static Ruling receiver(Consent consent, LocalDate today) {
        return DeliveryRules.rule(
                fact("OFFERED"), AgencyRole.RECEIVER, new Circumstances(consent, today, false, false));
    }

    private static Ruling rule(String state, AgencyRole role, Consent consent, boolean told, boolean replayed) {
        return DeliveryRules.rule(fact(state), role, new Circumstances(consent, TODAY, told, replayed));
    }

    private static HandOffFact fact(String state) {
        var parties = new HandOffFact.Parties(UUID.randomUUID(), UUID.randomUUID(), "af", "kommun-kalmar", CONSENT);
        var nothing = new HandOffFact.Details(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new HandOffFact(parties, state, Instant.EPOCH, nothing);
    }
}
