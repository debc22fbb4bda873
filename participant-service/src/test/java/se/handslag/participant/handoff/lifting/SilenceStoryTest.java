package se.handslag.participant.handoff.lifting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.participants.HandOffLifted;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.MovableClock;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Told;
import se.handslag.participant.story.Town;

/** What becomes of a hand-off that somebody leaves lying. */
@QuarkusTest
class SilenceStoryTest {
    private static final Duration TWO_MONTHS = Duration.ofDays(60);
    private static final String LIFTED = Contracts.typeOf(HandOffLifted.class);

    @Inject
    MovableClock clock;

    @Inject
    LiftRunner runner;

    private UUID person;
    private UUID consent;

    @BeforeEach
    void agencies() {
        Town.isKnown();
        person = AF.registers();
        consent = AF.hasConsentFor(person, MUNICIPALITY, FK);
    }

    @AfterEach
    void timeIsRealAgain() {
        clock.reset();
    }

    @Test
    void aReceiverThatDisappearsLosesNobody() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        twoMonthsPass(handOff);

        // Nobody answered: it is still open, with everybody told, and AF is still responsible.
        AF.reads("hand-offs/" + handOff).body("state", equalTo("OFFERED")).body("level", equalTo(3));
        AF.reads("participants/" + person).body("responsibleAgency", equalTo("af"));
        assertThat(levelsTold()).containsExactly(1, 2, 3);

        AF.recall(handOff, "NO_ANSWER").then().statusCode(201).body("level", equalTo(3));
        UUID toAnother = AF.offers(person, consent, FK);
        FK.accept(toAnother, Stockholm.today(clock)).then().statusCode(201).body("level", equalTo(0));
        FK.takeOver(toAnother, Stockholm.today(clock)).then().statusCode(201);
        FK.reads("participants/" + person + "/responsibilities")
                .body("items", hasSize(2))
                .body("items[1].agency", equalTo("fk"));
    }

    @Test
    void whoAcceptsAndNeverMeetsThePersonIsRemindedAndTheGiverStaysResponsible() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        MUNICIPALITY.accept(handOff, Stockholm.today(clock)).then().statusCode(201);
        twoMonthsPass(handOff);
        MUNICIPALITY
                .reads("hand-offs/" + handOff)
                .body("state", equalTo("ACCEPTED"))
                .body("onClock", equalTo("RECEIVER"));
        AF.reads("participants/" + person).body("responsibleAgency", equalTo("af"));

        // Late is late, and still better than never: its own act brings the level down by ending the hand-off.
        MUNICIPALITY.takeOver(handOff, Stockholm.today(clock)).then().statusCode(201);
        MUNICIPALITY.reads("participants/" + person).body("responsibleAgency", equalTo("kommun-oskarshamn"));
    }

    @Test
    void whatTimeTellsAfterARenewalNamesTheConsentThatCarriesTheOfferNow() {
        UUID other = AF.registers();
        LocalDate today = Stockholm.today(clock);
        UUID first = Agency.id(
                AF.giveConsent(other, today, today.plusDays(3), FK).then().statusCode(201));
        UUID second = Agency.id(AF.giveConsent(other, today.plusDays(4), today.plusYears(1), FK)
                .then()
                .statusCode(201));
        UUID handOff = AF.offers(other, first, FK);
        twoMonthsPass(handOff);

        assertThat(lifted(other, 7)).extracting(HandOffLifted::consentId).containsOnly(second);
        // Time changes the level and nothing else (L2): what the offer names, only an act does.
        AF.reads("hand-offs/" + handOff).body("consentId", equalTo(first.toString()));
        FK.accept(handOff, Stockholm.today(clock)).then().statusCode(201).body("consentId", equalTo(second.toString()));
    }

    private void twoMonthsPass(UUID handOff) {
        clock.advance(TWO_MONTHS);
        await().untilAsserted(() -> {
            runner.run();
            AF.reads("hand-offs/" + handOff).body("level", equalTo(3));
        });
    }

    private List<Integer> levelsTold() {
        return lifted(person, 6).stream().map(HandOffLifted::level).toList();
    }

    private static List<HandOffLifted> lifted(UUID participant, int facts) {
        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            return Told.ofActs(reader, participant, facts).stream()
                    .map(ContractAssert::assertKeepsContract)
                    .filter(event -> event.type().equals(LIFTED))
                    .map(event -> event.as(HandOffLifted.class))
                    .toList();
        }
    }
}
