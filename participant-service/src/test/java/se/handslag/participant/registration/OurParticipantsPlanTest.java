package se.handslag.participant.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.access.SeenUnits;
import se.handslag.participant.story.QueryPlan;

/** The list of our participants is read in its own order from indexes, at any size, whoever asks for it. */
@QuarkusTest
class OurParticipantsPlanTest {
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final PageRequest LATER = new PageRequest() {
        @Override
        public Optional<Cursor> cursor() {
            return Optional.of(Cursor.after(Instant.parse("2026-11-22T12:00:00Z"), ID));
        }
    };

    @Inject
    DataSource database;

    @Test
    void aCaseworkersListMergesTheOwnUnitsAndThatOfNoUnit() throws SQLException {
        String plan = plan(
                "drop index participant_by_responsible_agency, participant_without_next_step;",
                new SeenUnits(false, Optional.of(ID)));
        assertThat(plan)
                .contains("using participant_of_unit", "using participant_of_no_unit")
                .doesNotContain("Seq Scan", "Sort Key: participant.registered_at");
    }

    @Test
    void aManagersListIsThatOfTheWholeAgency() throws SQLException {
        assertThat(plan("drop index participant_of_unit, participant_of_no_unit;", SeenUnits.every()))
                .contains("using participant_by_responsible_agency")
                .doesNotContain("Seq Scan", "Sort Key: participant.registered_at");
    }

    private String plan(String before, SeenUnits seen) throws SQLException {
        String sql = OurParticipants.sql("responsible_agency = 'af' and status = 'OPEN'", seen, LATER)
                .replace(":ownUnit", "'" + ID + "'")
                .replace(":at", "'2026-01-01'")
                .replace(":last", "'" + ID + "'");
        return QueryPlan.of(database, before, sql);
    }
}
