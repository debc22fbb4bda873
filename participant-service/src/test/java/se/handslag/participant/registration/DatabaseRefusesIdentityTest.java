package se.handslag.participant.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Town;

/** What must never be of an identity cannot be written, whoever writes it (R4.1, R4.3). */
@QuarkusTest
class DatabaseRefusesIdentityTest {
    private static final String ANONYMIZE = "update participant set identity_kind = 'ANONYMOUS', sex = 'FEMALE',"
            + " budget_year = 2026, municipality = null where id = '%s'";
    private static final String FORGET_NAME = "delete from personal_identity where participant_id = '%s'";
    private static final String FORGET_NUMBERS = "delete from personal_number where participant_id = '%s'";
    private static final String END = "update responsibility set held_until = now() + interval '1 hour'"
            + " where participant_id = '%s' and held_until is null";

    private static final String END_NOW = END.replace("now() + interval '1 hour'", "clock_timestamp()");

    @Inject
    DataSource database;

    private final String number = TestPersons.personnummer();
    private final UUID unit = UUID.randomUUID();
    private UUID person;
    private UUID consent;

    @BeforeEach
    void aPersonAtAf() {
        Town.isKnown();
        Town.hasUnit(MUNICIPALITY, unit);
        person = Agency.id(AF.register(number).then().statusCode(201));
        consent = AF.hasConsentFor(person, MUNICIPALITY);
    }

    @Test
    void aNameOrANumberOfTheAnonymous() {
        refused("identity_only_of_the_named", ANONYMIZE, FORGET_NAME);
        refused("identity_only_of_the_named", ANONYMIZE, FORGET_NUMBERS);
        protect();
        refused("identity_only_of_the_named", "insert into personal_identity values ('%s', '\\x00', '\\x00')");
        refused("identity_only_of_the_named", insertNumber("PERSONNUMMER", "null"));
    }

    @Test
    void anAnonymousPersonWhoIsNamedAgain() {
        protect();
        refused(
                "participant_anonymous_stays_so",
                "update participant set identity_kind = 'PERSONNUMMER', sex = null, budget_year = null,"
                        + " municipality = '0882' where id = '%s'");
        refused(
                "participant_anonymous_holds_only_sex_and_year",
                "update participant set municipality = '0882' where id = '%s'");
    }

    @Test
    void twoPresentNumbers() {
        refused("personal_number_one_present", insertNumber("PERSONNUMMER", "null"));
    }

    @Test
    void aPresentNumberOfAnotherKindThanSaid() {
        refused(
                "identity_kind_is_that_of_present_number",
                "update participant set identity_kind = 'SAMORDNINGSNUMMER' where id = '%s'");
        refused(
                "identity_kind_is_that_of_present_number",
                "update personal_number set kind = 'SAMORDNINGSNUMMER' where participant_id = '%s'");
    }

    @Test
    void aMergeIntoItselfOrIntoOneThatCannotGoOn() {
        UUID survivor = AF.registers();
        refused("participant_merged_names_survivor", merge(person), FORGET_NAME, FORGET_NUMBERS, END);
        refused("participant_survivor_is_open", merge(UUID.randomUUID()), FORGET_NAME, FORGET_NUMBERS, END);
        refused("identity_only_of_the_named", merge(survivor), FORGET_NAME, END);
        refused("responsibility_agrees_with_participant", merge(survivor), FORGET_NAME, FORGET_NUMBERS);
        AF.offers(person, consent, MUNICIPALITY);
        refused("participant_never_ends_over_open_hand_off", merge(survivor), FORGET_NAME, FORGET_NUMBERS, END);
    }

    @Test
    void aMergeThatOneAgencySaysAlone() {
        UUID survivor = AF.registers();
        String proposal = "insert into merge_proposal values (gen_random_uuid(), '%s', '" + survivor
                + "', 'af', now(), 'PROPOSED', null, null, null, 0)";
        refused("participant_merge_was_confirmed", proposal, merge(survivor), FORGET_NAME, FORGET_NUMBERS, END_NOW);
        refused("merge_proposal_one_open", proposal, proposal);
        refused(
                "merge_proposal_refused_says_why",
                proposal.replace("PROPOSED", "REFUSED").replace("null, null, null", "'af', now(), null"));
    }

    @Test
    void aMergeThatIsTakenBack() {
        String theirs = TestPersons.earlierNumberOf(number);
        UUID other = Agency.id(AF.post("participants", Named.by(theirs)).then().statusCode(201));
        AF.post("participants/" + person + "/merges", Named.number(theirs))
                .then()
                .statusCode(201);
        refused("personal_text_is_of_the_named", "insert into personal_text values (gen_random_uuid(), '%s', '\\x00')");
        refused("participant_merge_is_final", "update participant set merged_at = now() where id = '%s'");
        refused("participant_survivor_is_open", merge(person).replace("'%s'", "'" + other + "'"));
    }

    @Test
    void anEndedHandOffThatLosesItsUnitWhileThePersonIsNamed() {
        endedHandOffWithUnit();
        refused("hand_off_ended_is_final", "update hand_off set receiving_unit_id = null where participant_id = '%s'");
    }

    @Test
    void anAnonymousPersonsEndedHandOffThatChangesInAnyOtherWay() {
        endedHandOffWithUnit();
        protect();
        for (String change : List.of(
                "reason = 'NO_ANSWER'",
                "receiving_unit_id = gen_random_uuid()",
                "receiving_unit_id = null, ended_at = now()",
                "giving_agency = 'fk'")) {
            refused("hand_off_ended_is_final", "update hand_off set " + change + " where participant_id = '%s'");
        }
        refused("hand_off_ended_is_final", "delete from hand_off where participant_id = '%s'");
    }

    @Test
    void aUnitOfAnAnonymousPerson() {
        AF.offers(person, consent, MUNICIPALITY);
        String withUnit = "update hand_off set receiving_unit_id = gen_random_uuid() where participant_id = '%s'";
        refused("hand_off_of_anonymous_names_no_place", withUnit, ANONYMIZE, FORGET_NAME, FORGET_NUMBERS);
        protect();
        refused("hand_off_of_anonymous_names_no_place", withUnit);
    }

    @Test
    void aNamedPersonsConsentThatCoversNothing() {
        String nothing = "update consent set data_categories = '{}' where participant_id = '%s'";
        refused("consent_names_what_it_covers", nothing);
        protect();
        assertThat(AF.reads("participants/" + person + "/consents")
                        .extract()
                        .<List<String>>path("items[0].dataCategories"))
                .isEmpty();
    }

    private void protect() {
        AF.post("participants/" + person + "/protections", Map.of("kind", "SEKRETESSMARKERING"))
                .then()
                .statusCode(201);
    }

    private void endedHandOffWithUnit() {
        UUID handOff = Agency.id(AF.post(
                        "hand-offs",
                        Map.of(
                                "participantId", person,
                                "consentId", consent,
                                "receivingAgency", MUNICIPALITY.code(),
                                "receivingUnitId", unit))
                .then()
                .statusCode(201));
        AF.recall(handOff, "OTHER").then().statusCode(201);
    }

    private static String merge(UUID survivor) {
        return "update participant set status = 'MERGED', merged_into = '" + survivor + "', merged_at = now(),"
                + " municipality = null, responsible_agency = null, responsible_since = null where id = '%s'";
    }

    private static String insertNumber(String kind, String supersededAt) {
        return "insert into personal_number values (gen_random_uuid(), '%s', '" + kind
                + "', '\\x00', sha256('x'), now(), " + supersededAt + ")";
    }

    private void refused(String constraint, String... statements) {
        assertThatThrownBy(() -> commit(List.of(statements)))
                .isInstanceOf(PSQLException.class)
                .extracting(failure ->
                        ((PSQLException) failure).getServerErrorMessage().getConstraint())
                .isEqualTo(constraint);
    }

    private void commit(List<String> statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("begin");
            try {
                for (String sql : statements) {
                    statement.execute(sql.formatted(person));
                }
                statement.execute("commit");
            } catch (SQLException e) {
                statement.execute("rollback");
                throw e;
            }
        }
    }
}
