package se.handslag.outcome.rest;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.TokenBuilder;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;

/** Who may read an association's reports (R3.6): those whom a rule lets in, and nobody else. */
@QuarkusTest
class AccessTest {
    private final Stage stage;
    private final Story story = new Story().registered();

    AccessTest(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void tell() {
        story.intervention("Rehab", "af", "kommun-kalmar");
        stage.play(story);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.REPORT_READER, Roles.ASSOCIATION_ADMIN, Roles.INTERVENTION_MANAGER})
    void staffOfTheAssociationReadItsReports(String role) {
        read(staff(story.association()).roles(Set.of(role)).sign()).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.REPORT_READER, Roles.ASSOCIATION_ADMIN, Roles.INTERVENTION_MANAGER})
    void staffOfAnotherAssociationDoNot(String role) {
        read(staff("annat-forbund").roles(Set.of(role)).sign()).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"af", "kommun-kalmar"})
    void anAgencyThatCarriesOutAnInterventionReads(String agency) {
        read(Tokens.agency(agency)).statusCode(200).body("association.code", equalTo(story.association()));
    }

    @Test
    void anyOtherAgencyDoesNot() {
        read(Tokens.agency("fk")).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Roles.CASEWORKER, Roles.PARTICIPANT_MANAGER, Roles.PLATFORM_ADMIN, Roles.DATA_PROTECTION_OFFICER
            })
    void noOtherRoleReads(String role) {
        read(Tokens.of("somebody").agency("af").roles(Set.of(role)).sign())
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        read(staff(story.association()).roles(Set.of(role)).sign()).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void whoAdministersAnAssociationIsNoParticipantManager() {
        read(staff(story.association())
                        .roles(Set.of(Roles.ASSOCIATION_ADMIN, Roles.PARTICIPANT_MANAGER))
                        .sign())
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void aTokenOfNobodyReadsNothing() {
        read(Tokens.of("somebody").roles(Set.of(Roles.REPORT_READER)).sign())
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void withoutAValidTokenNobodyReads() {
        read(staff(story.association())
                        .roles(Set.of(Roles.REPORT_READER))
                        .expired()
                        .sign())
                .spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
        read(staff(story.association())
                        .roles(Set.of(Roles.REPORT_READER))
                        .forged()
                        .sign())
                .spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
        Api.anonymous().get("/reports/participations").then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
    }

    private static TokenBuilder staff(String association) {
        return Tokens.of("association-" + association).association(association);
    }

    private ValidatableResponse read(String token) {
        return Api.as(token)
                .queryParam("association", story.association())
                .queryParam("from", "2018-01-01")
                .queryParam("to", "2018-06-30")
                .get("/reports/participations")
                .then();
    }
}
