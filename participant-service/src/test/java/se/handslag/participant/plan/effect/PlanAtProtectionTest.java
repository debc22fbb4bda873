package se.handslag.participant.plan.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static se.handslag.participant.story.Planning.consentToPlanTogether;
import static se.handslag.participant.story.Planning.hasPlanned;
import static se.handslag.participant.story.Planning.plan;
import static se.handslag.participant.story.Planning.plans;
import static se.handslag.participant.story.Planning.step;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.plan.next.OpenStep;
import se.handslag.participant.plan.next.PlanSteps;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Town;
import se.handslag.participant.text.TextsAtProtection;

/** What remains of a plan when the person's identity becomes protected: codes and dates, and somebody who answers. */
@QuarkusTest
class PlanAtProtectionTest {
    @Inject
    Clock clock;

    @Inject
    TextsAtProtection texts;

    @Inject
    PlanAtProtection plans;

    @Inject
    PlanSteps steps;

    private UUID person;
    private LocalDate today;

    @BeforeEach
    void aPersonWithAPlan() {
        Town.isKnown();
        person = AF.registers();
        today = Stockholm.today(clock);
    }

    @Test
    void everyWordIsDeletedAndTheStepsStay() {
        Map<String, Object> wanted = step(AF, today.plusDays(3));
        wanted.put("text", "Bor hos sin syster");
        plans(AF, person, wanted).then().statusCode(201);
        AF.reads(plan(person)).body("steps[0]", hasKey("text"));

        QuarkusTransaction.requiringNew().run(() -> texts.strip(Set.of(person)));

        AF.reads(plan(person)).body("steps[0]", not(hasKey("text"))).body("steps.state", contains("PLANNED"));
    }

    @Test
    void noUnitTellsWhereThePersonIsAndTheResponsibleAgencyAnswersForAll() {
        UUID unit = Town.unitOf(MUNICIPALITY);
        consentToPlanTogether(AF, person, MUNICIPALITY);
        Map<String, Object> wanted = step(MUNICIPALITY, today.plusDays(3));
        wanted.put("ownerUnitId", unit);
        UUID theirs = Agency.id(plans(AF, person, wanted).then().statusCode(201));
        UUID ours = hasPlanned(AF, person, AF, today.plusDays(5));

        QuarkusTransaction.requiringNew().run(() -> plans.strip(Set.of(person)));

        AF.reads(plan(person))
                .body("steps.id", contains(theirs.toString(), ours.toString()))
                .body("steps.ownerAgency", contains("af", "af"))
                .body("steps[0].history[1].reason", equalTo("BASIS_ENDED"))
                .body("steps[0].history", everyItem(not(hasKey("ownerUnitId"))));
        assertThat(QuarkusTransaction.requiringNew().call(() -> steps.openOf(person)))
                .extracting(OpenStep::id, OpenStep::ownerAgency, OpenStep::dueOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(theirs, "af", today.plusDays(3)),
                        org.assertj.core.groups.Tuple.tuple(ours, "af", today.plusDays(5)));
    }
}
