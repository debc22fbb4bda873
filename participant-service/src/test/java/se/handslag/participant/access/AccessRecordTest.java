package se.handslag.participant.access;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.MUNICIPALITY;
import static se.handslag.participant.story.Town.REGION;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
