package se.handslag.participant.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.participants.PlanStepAdded;
import se.handslag.kit.contract.participants.PlanStepChanged;
import se.handslag.kit.contract.participants.PlanStepDone;
import se.handslag.kit.event.EventData;
import se.handslag.participant.plan.act.NewStep;
import se.handslag.participant.plan.act.PlanAct;
import se.handslag.participant.plan.act.PlanParties;
import se.handslag.participant.plan.act.PlanRefusal;
import se.handslag.participant.plan.act.StepMove;
import se.handslag.participant.plan.next.OpenStep;

/** The plan by itself: AF answers for the participant, the municipality plans with it, FK is being asked to take over. */
class PlanTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID CONSENT = UUID.randomUUID();
    private static final PlanParties PARTIES =
            new PlanParties(Optional.of("af"), Map.of("kommun", CONSENT), Optional.of("fk"));

    private final Plan plan = Plan.of(UUID.randomUUID());

    @Test
    void theResponsibleAgencyPlansForAllParties() {
        EventData fact = done(plan.add(UUID.randomUUID(), step("kommun", TODAY), by("af")));

        assertThat(fact).isInstanceOfSatisfying(PlanStepAdded.class, added -> {
            assertThat(added.ownerAgency()).isEqualTo("kommun");
            assertThat(added.addedBy()).isEqualTo("af");
            assertThat(added.dueOn()).isEqualTo(TODAY);
        });
        assertThat(plan.openSteps()).hasSize(1);
        assertThat(plan.version()).isEqualTo(1);
    }

    @Test
    void anotherPartyPlansForItselfAlone() {
        assertThat(plan.add(UUID.randomUUID(), step("kommun", TODAY), by("kommun")))
                .isInstanceOf(PlanOutcome.Done.class);
        assertThat(plan.add(UUID.randomUUID(), step("af", TODAY), by("kommun")))
                .isEqualTo(PlanOutcome.refused(PlanRefusal.NOT_YOURS));
    }

    @Test
    void whoMayNotSeeThePlanOwnsNothingInIt() {
        assertThat(plan.add(UUID.randomUUID(), step("region", TODAY), by("af")))
                .isEqualTo(PlanOutcome.refused(PlanRefusal.OWNER_WITHOUT_BASIS));
        // The receiver of the open hand-off reads, and takes its steps over with the participant.
        assertThat(plan.add(UUID.randomUUID(), step("fk", TODAY), by("af")))
                .isEqualTo(PlanOutcome.refused(PlanRefusal.OWNER_WITHOUT_BASIS));
        assertThat(plan.add(UUID.randomUUID(), step("fk", TODAY), by("fk")))
                .isEqualTo(PlanOutcome.refused(PlanRefusal.NOT_YOURS));
        assertThat(plan.add(UUID.randomUUID(), step("region", TODAY), by("region")))
                .isEqualTo(PlanOutcome.refused(PlanRefusal.NOT_FOUND));
        assertThat(plan.version()).isZero();
    }

    @Test
    void aStepLiesAhead() {
        assertThat(plan.add(UUID.randomUUID(), step("af", TODAY.minusDays(1)), by("af")))
                .isEqualTo(PlanOutcome.refused(PlanRefusal.DUE_DATE_IS_PAST));
    }

    @Test
    void theOwnerOrTheResponsibleAgencyCompletesAStep() {
        UUID ours = added("kommun");
        UUID theirs = added("af");

        assertThat(plan.complete(theirs, TODAY, by("kommun"))).isEqualTo(PlanOutcome.refused(PlanRefusal.NOT_YOURS));
        assertThat(plan.complete(ours, TODAY, by("fk"))).isEqualTo(PlanOutcome.refused(PlanRefusal.NOT_YOURS));
        assertThat(plan.complete(ours, TODAY, by("region"))).isEqualTo(PlanOutcome.refused(PlanRefusal.NOT_FOUND));
        assertThat(plan.complete(ours, TODAY.plusDays(1), by("kommun")))
                .isEqualTo(PlanOutcome.refused(PlanRefusal.DONE_DATE_IS_AHEAD));
        assertThat(done(plan.complete(ours, TODAY, by("kommun")))).isInstanceOf(PlanStepDone.class);
        assertThat(plan.warnings()).isEmpty();
        assertThat(done(plan.complete(theirs, TODAY, by("af")))).isInstanceOf(PlanStepDone.class);
        assertThat(plan.warnings()).containsExactly(PlanWarning.NO_NEXT_STEP);
    }

    @Test
    void whatHasEndedStaysSo() {
        UUID step = added("af");
        plan.drop(step, "OTHER", by("af"));

        assertThat(plan.complete(step, TODAY, by("af"))).isEqualTo(PlanOutcome.refused(PlanRefusal.ENDED));
        assertThat(plan.drop(step, "OTHER", by("af"))).isEqualTo(PlanOutcome.refused(PlanRefusal.ENDED));
        assertThat(plan.change(step, to("kommun"), by("af"))).isEqualTo(PlanOutcome.refused(PlanRefusal.ENDED));
    }

    @Test
    void onlyTheResponsibleAgencyGivesAStepAnotherOwnerOrDate() {
        UUID step = added("kommun");

        assertThat(plan.change(step, to("af"), by("kommun"))).isEqualTo(PlanOutcome.refused(PlanRefusal.NOT_YOURS));
        assertThat(plan.change(step, to("region"), by("af")))
                .isEqualTo(PlanOutcome.refused(PlanRefusal.OWNER_WITHOUT_BASIS));
        assertThat(plan.change(step, to("kommun"), by("af")))
                .isEqualTo(PlanOutcome.refused(PlanRefusal.NOTHING_CHANGES));
        assertThat(plan.change(step, due(TODAY.minusDays(1)), by("af")))
                .isEqualTo(PlanOutcome.refused(PlanRefusal.DUE_DATE_IS_PAST));
        assertThat(done(plan.change(step, to("af"), by("af"))))
                .isInstanceOfSatisfying(PlanStepChanged.class, changed -> assertThat(changed.reason())
                        .isEqualTo("WAITING_FOR_OTHER"));
    }

    @Test
    void everyChangeIsKeptWithWhoAndWhenAndWhy() {
        UUID step = added("kommun");
        plan.change(step, due(TODAY.plusDays(30)), by("af"));
        plan.complete(step, TODAY, by("kommun"));

        assertThat(plan.history())
                .extracting(PlanStepChange::what, PlanStepChange::by, PlanStepChange::dueOn, PlanStepChange::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(StepAct.ADDED, "af", TODAY.plusDays(7), Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(
                                StepAct.CHANGED, "af", TODAY.plusDays(30), Optional.of("WAITING_FOR_OTHER")),
                        org.assertj.core.groups.Tuple.tuple(
                                StepAct.DONE, "kommun", TODAY.plusDays(30), Optional.empty()));
        assertThat(plan.version()).isEqualTo(3);
    }

    @Test
    void openStepsOfWhoLostItsBasisGoBackToTheResponsibleAgency() {
        UUID open = added("kommun");
        UUID done = added("kommun");
        UUID ours = added("af");
        plan.complete(done, TODAY, by("kommun"));
        var alone = new PlanAct("af", new PlanParties(Optional.of("af"), Map.of(), Optional.empty()), NOON);

        List<EventData> facts = plan.returnStepsWithoutBasis("CONSENT_WITHDRAWN", alone);

        assertThat(facts).singleElement().isInstanceOfSatisfying(PlanStepChanged.class, changed -> {
            assertThat(changed.stepId()).isEqualTo(open);
            assertThat(changed.ownerAgency()).isEqualTo("af");
            assertThat(changed.reason()).isEqualTo("CONSENT_WITHDRAWN");
        });
        assertThat(plan.openSteps()).extracting(OpenStep::id).containsExactly(open, ours);
        assertThat(plan.openSteps()).extracting(OpenStep::ownerAgency).containsOnly("af");
        assertThat(plan.returnStepsWithoutBasis("CONSENT_WITHDRAWN", alone)).isEmpty();
    }

    @Test
    void whatIsToldOfAStepNamesTheConsentByWhichItsOwnerMayKnow() {
        UUID consent = UUID.randomUUID();
        var renewed = new PlanAct(
                "af", new PlanParties(Optional.of("af"), Map.of("kommun", consent), Optional.empty()), NOON);
        var expired = new PlanAct("af", new PlanParties(Optional.of("af"), Map.of(), Optional.empty()), NOON);
        UUID step = added("kommun");
        UUID theirs = added("kommun");

        assertThat(done(plan.complete(step, TODAY, renewed)))
                .isInstanceOfSatisfying(
                        PlanStepDone.class, it -> assertThat(it.consentId()).contains(consent));
        assertThat(done(plan.change(theirs, due(TODAY.plusDays(9)), expired)))
                .isInstanceOfSatisfying(
                        PlanStepChanged.class, it -> assertThat(it.consentId()).contains(CONSENT));
        assertThat(done(plan.change(theirs, to("af"), expired))).isInstanceOfSatisfying(PlanStepChanged.class, it -> {
            assertThat(it.consentId()).isEmpty();
            assertThat(it.formerOwnerAgency()).contains("kommun");
            assertThat(it.formerConsentId()).contains(CONSENT);
        });
    }

    @Test
    void whoComesToAnswerForThePersonNeedsNoConsentForItsSteps() {
        UUID step = added("kommun");
        var moved = new PlanAct("kommun", new PlanParties(Optional.of("kommun"), Map.of(), Optional.empty()), NOON);

        assertThat(done(plan.complete(step, TODAY, moved)))
                .isInstanceOfSatisfying(
                        PlanStepDone.class, it -> assertThat(it.consentId()).isEmpty());
    }

    @Test
    void aUnitGoesWithItsAgency() {
        UUID unit = UUID.randomUUID();
        UUID step = UUID.randomUUID();
        plan.add(step, new NewStep("MEETING", Optional.empty(), "kommun", Optional.of(unit), TODAY), by("af"));

        plan.change(step, due(TODAY.plusDays(1)), by("af"));
        assertThat(plan.openSteps()).extracting(OpenStep::ownerUnitId).containsExactly(Optional.of(unit));
        plan.change(step, to("af"), by("af"));
        assertThat(plan.openSteps()).extracting(OpenStep::ownerUnitId).containsExactly(Optional.empty());
    }

    private UUID added(String owner) {
        UUID id = UUID.randomUUID();
        done(plan.add(id, step(owner, TODAY.plusDays(7)), by("af")));
        return id;
    }

    private static NewStep step(String owner, LocalDate due) {
        return new NewStep("MEETING", Optional.of("WORK"), owner, Optional.empty(), due);
    }

    private static StepMove to(String owner) {
        return new StepMove(Optional.of(owner), Optional.empty(), Optional.empty(), "WAITING_FOR_OTHER");
    }

    private static StepMove due(LocalDate day) {
        return new StepMove(Optional.empty(), Optional.empty(), Optional.of(day), "WAITING_FOR_OTHER");
    }

    private static PlanAct by(String agency) {
        return new PlanAct(agency, PARTIES, NOON);
    }

    private static EventData done(PlanOutcome outcome) {
        assertThat(outcome).isInstanceOf(PlanOutcome.Done.class);
        return ((PlanOutcome.Done) outcome).facts().getFirst();
    }
}
