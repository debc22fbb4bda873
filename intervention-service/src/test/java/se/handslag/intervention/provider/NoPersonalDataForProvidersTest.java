package se.handslag.intervention.provider;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.caller.Role;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** A provider gets no personal data (section 1 of the rules), whatever it is paid for and whatever its token says. */
@QuarkusTest
class NoPersonalDataForProvidersTest {
    @Inject
    Scene scene;

    @ParameterizedTest
    @EnumSource(Role.class)
    void noRoleOpensThePersonsOfTheInterventionItIsPaidFor(Role role) {
        Ground ground = Ground.of(scene);
        UUID provider = scene.provider(ground.association());
        scene.agreement(ground.association(), provider, ground.intervention());
        UUID participation = ground.running();

        String token = Tokens.of("provider")
                .agency("provider-" + provider)
                .roles(Set.of(role.claim()))
                .sign();
        int refusal = role == Role.PARTICIPANT_MANAGER ? 404 : 403;
        Api.as(token).get("/participations/" + participation).then().statusCode(refusal);
        Api.as(token)
                .get("/participations?intervention=" + ground.intervention())
                .then()
                .statusCode(refusal);
        Api.as(token)
                .body(Bodies.in(ground.intervention(), scene.participant()))
                .post("/participations")
                .then()
                .statusCode(refusal);
        Api.as(token)
                .get("/agreements?provider=" + provider)
                .then()
                .statusCode(200)
                .body("items.findAll { it.containsKey('participantId') }", is(empty()));
    }

    @Test
    void aProviderCarriesNoInterventionOut() {
        Ground ground = Ground.of(scene);
        UUID provider = scene.provider(ground.association());
        Map<String, Object> body = Scene.personal(ground.association(), ground.agency());
        body.put("carriedOutBy", List.of(provider.toString()));
        Scene.register(ground.association(), body)
                .statusCode(400)
                .body("type", equalTo("urn:handslag:problem:unknown-agency"));
    }

    @Test
    void whatKnowsProvidersKnowsNoPersons() {
        noClasses()
                .that()
                .resideInAnyPackage("se.handslag.intervention.provider..", "se.handslag.intervention.agreement..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "se.handslag.intervention.participation..", "se.handslag.intervention.participant..")
                .check(new ClassFileImporter()
                        .withImportOption(location -> !location.contains("/test-classes/"))
                        .importPackages("se.handslag.intervention"));
    }

    @Test
    void withoutAnyAgencyThereIsNothingEither() {
        Ground ground = Ground.of(scene);
        String token = Tokens.of("provider")
                .roles(Set.of(Role.PARTICIPANT_MANAGER.claim()))
                .sign();
        Api.as(token).get("/participations/" + ground.running()).then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }
}
