package se.handslag.participant.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.MUNICIPALITY;
import static se.handslag.participant.story.Town.REGION;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Planning;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Town;

/** Every read leaves a record of who, whom, what and on which basis; a refused one too (R3.7). */
@QuarkusTest
class AccessRecordTest {
    @Inject
    DataSource database;

    @BeforeEach
    void agencies() {
        Town.isKnown();
    }

    @Test
    void theResponsibleAgencysReadIsRecorded() throws SQLException {
        UUID person = AF.registers();
        AF.reads("participants/" + person + "/identity").statusCode(200);
        assertThat(records(person)).containsExactly("af read-identity responsible-agency GRANTED none");
    }

    @Test
    void theReceiversReadIsRecordedWithTheConsentItRestsOn() throws SQLException {
        UUID person = AF.registers();
        UUID consent = AF.hasConsentFor(person, MUNICIPALITY);
        AF.offers(person, consent, MUNICIPALITY);
        MUNICIPALITY.reads("participants/" + person).statusCode(200);
        assertThat(records(person))
                .containsExactly("kommun-oskarshamn read-participant receiver-with-consent GRANTED " + consent);
    }

    @Test
    void everybodyOnAPageOfTheListIsRecordedAndNobodyBehindIt() throws SQLException {
        var agency = Town.another("social", "KOMMUN");
        UUID first = agency.registers();
        UUID second = agency.registers();
        agency.reads("participants?limit=1").statusCode(200);

        assertThat(records(first))
                .containsExactly(agency.code() + " list-participants responsible-agency GRANTED none");
        assertThat(records(second)).isEmpty();
    }

    @Test
    void aHandOffThatNamesThePersonIsReadOnWhatLetsItBeNamed() throws SQLException {
        UUID person = AF.registers();
        UUID consent = Planning.consent(AF, person, "HAND_OFF", List.of("IDENTITY"), MUNICIPALITY);
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);

        // A consent that covers the name alone lets the receiver know whom it is about, and read the name.
        MUNICIPALITY.reads("hand-offs/" + handOff).body("participantId", equalTo(person.toString()));
        MUNICIPALITY.reads("participants/" + person + "/identity").statusCode(200);
        MUNICIPALITY.reads("participants/" + person).statusCode(404);
        AF.withdrawConsent(person, consent).then().statusCode(201);
        MUNICIPALITY.reads("hand-offs/" + handOff).body("$", not(hasKey("participantId")));

        assertThat(records(person))
                .containsExactly(
                        "kommun-oskarshamn read-hand-off receiver-with-consent GRANTED " + consent,
                        "kommun-oskarshamn read-identity receiver-with-consent GRANTED " + consent,
                        "kommun-oskarshamn read-participant NONE DENIED none",
                        "kommun-oskarshamn read-hand-off party-of-hand-off GRANTED none");
    }

    @Test
    void aSearchFindsWhomAnyConsentLetsTheAgencyKnowSomethingOf() throws SQLException {
        String number = TestPersons.personnummer();
        UUID person = Agency.id(AF.register(number).then().statusCode(201));
        UUID consent = Planning.consentToPlanTogether(AF, person, MUNICIPALITY);

        MUNICIPALITY
                .post("participant-searches", Map.of("number", number))
                .then()
                .body("items.id", contains(person.toString()))
                .body("items[0]", not(hasKey("responsibleAgency")))
                .body("items[0]", not(hasKey("municipality")));
        REGION.post("participant-searches", Map.of("number", number)).then().body("items", empty());
        assertThat(records(person))
                .containsExactly("kommun-oskarshamn find-participant party-of-joint-planning GRANTED " + consent);
    }

    @Test
    void aRefusedReadIsRecordedToo() throws SQLException {
        UUID person = AF.registers();
        REGION.reads("participants/" + person).statusCode(404);
        assertThat(records(person)).containsExactly("region-kalmar-lan read-participant NONE DENIED none");
    }

    private List<String> records(UUID person) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select concat_ws(' ', agency, action, basis, outcome, coalesce(consent_id::text, 'none'))"
                                + " from access_record where participant_id = ? order by at")) {
            query.setObject(1, person);
            var rows = query.executeQuery();
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
