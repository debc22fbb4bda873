package se.handslag.participant.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.contract.interventions.InterventionRegistered;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.contract.participations.Situation;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.TopicWriter;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Town;

/** Numbers for the ESF participant file: to whom carries the intervention out, with the person's consent, and recorded. */
@QuarkusTest
class IdentityReadingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final LocalDate START = LocalDate.of(2026, 1, 15);

    @Inject
    DataSource database;

    private final TopicWriter topics = new TopicWriter();
    private final UUID intervention = UUID.randomUUID();
    private final String number = TestPersons.personnummer();
    private UUID person;
    private UUID participation;

    @BeforeEach
    void somebodyTakesPartWithTheMunicipality() {
        Town.isKnown();
        person = Agency.id(Town.AF.register(number).then());
        announce(
                new InterventionRegistered(
                        intervention,
                        "kalmar-lan",
                        "Nästa steg",
                        "INDIVIDUAL",
                        "PERSONAL_OR_ANONYMOUS",
                        List.of(Town.MUNICIPALITY.code()),
                        START,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        List.of(),
                        List.of()),
                intervention,
                intervention);
        participation = starts(Optional.of(START));
    }

    @Test
    void whoCarriesItOutReadsTheNumberAndItIsRecordedWithItsConsent() {
        read(Town.MUNICIPALITY.token(), participation)
                .statusCode(200)
                .body("items.number", contains(digits()))
                .body("items.participationId", contains(participation.toString()));
        assertThat(records()).containsExactly("read-number-esf carrier-with-follow-up-consent GRANTED true");
    }

    @Test
    void nobodyElseReadsItNotEvenTheResponsibleAgency() {
        read(Town.AF.token(), participation).statusCode(200).body("items", empty());
        assertThat(records()).containsExactly("read-number-esf NONE DENIED false");
    }

    @Test
    void withoutConsentNobodyReadsIt() {
        String consent = "select id from consent where participation_id = ? and kind = 'FOLLOW_UP'";
        UUID id = one(consent, participation);
        assertThat(Town.AF.withdrawConsent(person, id).statusCode()).isLessThan(300);
        read(Town.MUNICIPALITY.token(), participation).statusCode(200).body("items", empty());
        assertThat(records()).containsExactly("read-number-esf NONE DENIED false");
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        read(Town.MUNICIPALITY.token(), UUID.randomUUID()).statusCode(200).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.CASEWORKER, Roles.MANAGER, Roles.ASSOCIATION_ADMIN, Roles.REPORT_READER})
    void noOtherRoleReadsNumbers(String role) {
        String token = Tokens.of("somebody")
                .agency(Town.MUNICIPALITY.code())
                .roles(Set.of(role))
                .sign();
        read(token, participation).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void itIsForAPurpose() {
        Api.as(Town.MUNICIPALITY.token())
                .body(Map.of("purpose", "CURIOSITY", "participationIds", List.of(participation)))
                .post("/identity-readings")
                .then()
                .statusCode(400);
        Api.as(Town.MUNICIPALITY.token())
                .body(Map.of("purpose", "ESF", "participationIds", List.of()))
                .post("/identity-readings")
                .then()
                .statusCode(400);
        Api.anonymous()
                .body(Map.of("purpose", "ESF", "participationIds", List.of(participation)))
                .post("/identity-readings")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse read(String token, UUID participation) {
        return Api.as(token)
                .body(Map.of("purpose", "ESF", "participationIds", List.of(participation)))
                .post("/identity-readings")
                .then();
    }

    private String digits() {
        return number.replaceAll("[-+]", "");
    }

    private UUID starts(Optional<LocalDate> consent) {
        UUID id = UUID.randomUUID();
        Situation situation = new Situation(List.of(), List.of(), true, List.of("SJUKPENNING"), Optional.empty());
        announce(
                new ParticipationStarted(
                        id,
                        intervention,
                        "kalmar-lan",
                        Optional.of(person),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        START,
                        Optional.of("SELF"),
                        Optional.of("UPPER_SECONDARY"),
                        Optional.of(situation),
                        consent,
                        Instant.now(),
                        Optional.empty(),
                        List.of()),
                id,
                person);
        await().atMost(PATIENCE)
                .until(() -> has("select 1 from participation_intervention where participation_id = ?", id)
                        && has("select 1 from known_carrier where intervention_id = ?", intervention));
        return id;
    }

    private void announce(EventData fact, UUID subject, UUID key) {
        topics.write(OutgoingEvent.of(fact, subject, 0, key.toString(), Clock.systemUTC()));
    }

    private boolean has(String sql, UUID parameter) {
        return one(sql, parameter) != null;
    }

    private UUID one(String sql, UUID parameter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, parameter);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? (rows.getObject(1) instanceof UUID id ? id : parameter) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> records() {
        String sql = "select action, basis, outcome, consent_id is not null from access_record where participant_id = ?"
                + " and action like 'read-number%' order by at, id";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, person);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3) + " "
                            + rows.getBoolean(4));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
