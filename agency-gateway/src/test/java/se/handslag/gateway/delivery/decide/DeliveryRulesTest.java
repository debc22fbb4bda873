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

    private static final Party GIVER = new Party("af", AgencyRole.GIVER, CONSENT);
    private static final Party RECEIVER = new Party("kommun-kalmar", AgencyRole.RECEIVER, CONSENT);
    private static final Party OWNER = new Party("kommun-kalmar", AgencyRole.OWNER, CONSENT);
    private static final Party FORMER = new Party("kommun-kalmar", AgencyRole.FORMER_OWNER, CONSENT);
    private static final PlanStepFact STEP = new PlanStepFact(
            UUID.randomUUID(),
            UUID.randomUUID(),
            PlanStepFact.Happened.GIVEN,
            Instant.EPOCH,
            Optional.of(OWNER),
            Optional.of(FORMER),
            PlanStepFact.Details.due(TODAY));

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
        assertThat(rule("OFFERED", GIVER, unknown, false, false)).isEqualTo(new Ruling.Park("consent-unknown"));
    }

    @Test
    void aWithdrawalCountsEvenBeforeItsConsentIsKnown() {
        Consent gone = Consent.unknown(CONSENT).withdrawn(Instant.EPOCH);

        assertThat(receiver(gone, TODAY)).isEqualTo(new Ruling.Withhold("consent-withdrawn"));
    }

    @Test
    void theRecallIsTheLastWordToWhoeverWasTold() {
        assertThat(rule("RECALLED", RECEIVER, WITHDRAWN, true, false)).isEqualTo(new Ruling.Deliver("recall-notice"));
        assertThat(rule("RECALLED", RECEIVER, WITHDRAWN, false, false)).isInstanceOf(Ruling.Withhold.class);
        assertThat(rule("RECALLED", RECEIVER, WITHDRAWN, true, true)).isInstanceOf(Ruling.Withhold.class);
        assertThat(rule("DECLINED", GIVER, WITHDRAWN, true, false)).isInstanceOf(Ruling.Withhold.class);
    }

    @Test
    void whoOwnsAStepIsToldAsAReceiverIs() {
        assertThat(ofStep(OWNER, STANDING, false)).isEqualTo(new Ruling.Deliver("consent"));
        assertThat(ofStep(OWNER, WITHDRAWN, true)).isEqualTo(new Ruling.Withhold("consent-withdrawn"));
        assertThat(DeliveryRules.rule(STEP, OWNER, new Circumstances(STANDING, TODAY.plusDays(1), true, false)))
                .isEqualTo(new Ruling.Withhold("consent-expired"));
    }

    @Test
    void thatAStepIsTakenBackIsTheLastWordToWhoeverWasToldOfIt() {
        assertThat(ofStep(FORMER, WITHDRAWN, true)).isEqualTo(new Ruling.Deliver("recall-notice"));
        assertThat(ofStep(FORMER, WITHDRAWN, false)).isInstanceOf(Ruling.Withhold.class);
        assertThat(DeliveryRules.rule(STEP, FORMER, new Circumstances(WITHDRAWN, TODAY, true, true)))
                .isInstanceOf(Ruling.Withhold.class);
    }

    private static Ruling ofStep(Party party, Consent consent, boolean told) {
        return DeliveryRules.rule(STEP, party, new Circumstances(consent, TODAY, told, false));
    }

    private static Ruling receiver(Consent consent, LocalDate today) {
        return DeliveryRules.rule(fact("OFFERED"), RECEIVER, new Circumstances(consent, today, false, false));
    }

    private static Ruling rule(String state, Party party, Consent consent, boolean told, boolean replayed) {
        return DeliveryRules.rule(fact(state), party, new Circumstances(consent, TODAY, told, replayed));
    }

    private static HandOffFact fact(String state) {
        var between = new HandOffFact.Between(UUID.randomUUID(), UUID.randomUUID(), "af", "kommun-kalmar", CONSENT);
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
        return new HandOffFact(between, state, Instant.EPOCH, nothing);
    }
}
