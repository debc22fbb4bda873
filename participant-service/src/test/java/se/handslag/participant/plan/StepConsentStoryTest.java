package se.handslag.participant.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.participant.story.Planning.changes;
import static se.handslag.participant.story.Planning.completes;
import static se.handslag.participant.story.Planning.consentToPlanTogether;
import static se.handslag.participant.story.Planning.drops;
import static se.handslag.participant.story.Planning.hasPlanned;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.participants.PlanStepAdded;
import se.handslag.kit.contract.participants.PlanStepChanged;
import se.handslag.kit.contract.participants.PlanStepDone;
import se.handslag.kit.contract.participants.PlanStepDropped;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Told;
import se.handslag.participant.story.Town;

/** What is told of another agency's step names the consent that lets it know: delivery goes by it. */
@QuarkusTest
class StepConsentStoryTest {
    @Inject
    Clock clock;

    private LocalDate today;
    private UUID person;

    @BeforeEach
    void somebodyAtAf() {
        Town.isKnown();
        today = Stockholm.today(clock);
        person = AF.registers();
    }

    @Test
    void everyEventOfAnothersStepNamesTheConsentAndThoseOfTheResponsibleAgencyNone() {
        UUID consent = consentToPlanTogether(AF, person, MUNICIPALITY);
        UUID done = hasPlanned(AF, person, MUNICIPALITY, today.plusDays(3));
        UUID dropped = hasPlanned(MUNICIPALITY, person, MUNICIPALITY, today.plusDays(5));
        hasPlanned(AF, person, AF, today.plusDays(7));
        completes(MUNICIPALITY, person, done, today).then().statusCode(201);
        drops(AF, person, dropped, "NO_LONGER_NEEDED").then().statusCode(201);

        List<ReceivedEvent> told = told(7);

        assertThat(all(told, PlanStepAdded.class))
                .extracting(PlanStepAdded::consentId)
                .containsExactly(Optional.of(consent), Optional.of(consent), Optional.empty());
        assertThat(all(told, PlanStepDone.class))
                .extracting(PlanStepDone::consentId)
                .containsExactly(Optional.of(consent));
        assertThat(all(told, PlanStepDropped.class))
                .extracting(PlanStepDropped::consentId)
                .containsExactly(Optional.of(consent));
    }

    @Test
    void aStepThatIsPassedOnNamesBothOwnersAndTheConsentOfEach() {
        UUID municipalitys = consentToPlanTogether(AF, person, MUNICIPALITY);
        UUID fks = consentToPlanTogether(AF, person, FK);
        UUID step = hasPlanned(AF, person, MUNICIPALITY, today.plusDays(3));
        changes(AF, person, step, Map.of("ownerAgency", FK.code(), "reason", "BETTER_PLACED_OWNER"))
                .then()
                .statusCode(201);
        changes(AF, person, step, Map.of("dueOn", today.plusDays(9).toString(), "reason", "WAITING_FOR_OTHER"))
                .then()
                .statusCode(201);

        List<PlanStepChanged> changes = all(told(6), PlanStepChanged.class);

        assertThat(changes.getFirst().consentId()).contains(fks);
        assertThat(changes.getFirst().formerOwnerAgency()).contains(MUNICIPALITY.code());
        assertThat(changes.getFirst().formerConsentId()).contains(municipalitys);
        assertThat(changes.getLast().consentId()).contains(fks);
        assertThat(changes.getLast().formerOwnerAgency()).isEmpty();
    }

    @Test
    void aStepThatComesHomeAtWithdrawalStillNamesTheConsentThatItsOwnerHadItBy() {
        UUID consent = consentToPlanTogether(AF, person, MUNICIPALITY);
        hasPlanned(AF, person, MUNICIPALITY, today.plusDays(3));
        AF.withdrawConsent(person, consent).then().statusCode(201);

        PlanStepChanged home = all(told(5), PlanStepChanged.class).getFirst();

        assertThat(home.ownerAgency()).isEqualTo(AF.code());
        assertThat(home.consentId()).isEmpty();
        assertThat(home.formerOwnerAgency()).contains(MUNICIPALITY.code());
        assertThat(home.formerConsentId()).contains(consent);
    }

    @Test
    void aConsentThatFollowsCarriesTheStepOn() {
        UUID first = consentToPlanTogether(AF, person, MUNICIPALITY);
        UUID step = hasPlanned(AF, person, MUNICIPALITY, today.plusDays(3));
        UUID second = consentToPlanTogether(AF, person, MUNICIPALITY);
        AF.withdrawConsent(person, first).then().statusCode(201);
        completes(MUNICIPALITY, person, step, today).then().statusCode(201);

        assertThat(all(told(6), PlanStepDone.class))
                .extracting(PlanStepDone::consentId)
                .containsExactly(Optional.of(second));
    }

    private List<ReceivedEvent> told(int count) {
        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            return Told.ofActs(reader, person, count).stream()
                    .map(ContractAssert::assertKeepsContract)
                    .toList();
        }
    }

    private static <E extends EventData> List<E> all(List<ReceivedEvent> told, Class<E> type) {
        return told.stream()
                .filter(event -> event.type().equals(Contracts.typeOf(type)))
                .map(event -> event.as(type))
                .toList();
    }
}
