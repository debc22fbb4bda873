package se.handslag.participant.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.participant.story.Town.AF;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.participants.ParticipantIdentityChanged;
import se.handslag.kit.contract.participants.ParticipantRegistered;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Told;

/** Reports tell women from men and young from old; what is told is what the number tells, and of the anonymous nothing. */
@QuarkusTest
class SexAndAgeToldTest {
    @Test
    void sexAndBirthYearFollowTheNumber() {
        UUID id = registers(Named.by(TestPersons.bornIn(1985)));
        ParticipantRegistered told = told(id, 1).as(ParticipantRegistered.class);
        assertThat(told.sex()).contains("MALE");
        assertThat(told.birthYear()).contains(1985);
    }

    @Test
    void aNewNumberTellsAnew() {
        UUID id = registers(Named.by(TestPersons.samordningsnummer()));
        AF.post("participants/" + id + "/personal-numbers", Named.number(TestPersons.bornIn(1991)))
                .then()
                .statusCode(201);
        ParticipantIdentityChanged told = told(id, 2).as(ParticipantIdentityChanged.class);
        assertThat(told.sex()).contains("MALE");
        assertThat(told.birthYear()).contains(1991);
    }

    @Test
    void whoeverGoesOnWithTheOthersNumberIsToldByIt() {
        String number = TestPersons.personnummer();
        UUID goesOn = registers(Named.by(TestPersons.earlierNumberOf(number)));
        UUID ends = registers(Named.by(number));
        AF.post("participants/" + ends + "/merges", Named.number(TestPersons.earlierNumberOf(number)))
                .then()
                .statusCode(201);
        ParticipantIdentityChanged told = told(goesOn, 2).as(ParticipantIdentityChanged.class);
        assertThat(told.identityKind()).isEqualTo("PERSONNUMMER");
        assertThat(told.sex()).contains("FEMALE");
        assertThat(told.birthYear()).contains(Integer.valueOf(number.substring(0, 4)));
    }

    @Test
    void ofTheAnonymousNothingIsTold() {
        ParticipantRegistered told = told(registers(Named.anonymous()), 1).as(ParticipantRegistered.class);
        assertThat(told.sex()).isEmpty();
        assertThat(told.birthYear()).isEmpty();
    }

    private static UUID registers(Map<String, Object> body) {
        return Agency.id(AF.post("participants", body).then().statusCode(201));
    }

    private static ReceivedEvent told(UUID participant, int count) {
        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            return ContractAssert.assertKeepsContract(
                    Told.ofActs(reader, participant, count).getLast());
        }
    }
}
