package se.handslag.intervention.support;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/**
 * An association with an intervention that an agency carries out: where a story about participations begins.
 *
 * @param intervention of 2018, registers persons
 */
public record Ground(Scene scene, String association, String agency, UUID intervention) {

    /** New ones, that no other test uses. */
    public static Ground of(Scene scene) {
        String association = scene.association();
        String agency = scene.agency();
        return new Ground(scene, association, agency, scene.intervention(association, agency));
    }

    /** The token of the agency's own system. */
    public String token() {
        return Tokens.agency(agency);
    }

    /** Sends an in-registration as the agency. */
    public ValidatableResponse in(Map<String, Object> body) {
        return Api.as(token()).body(body).post("/participations").then();
    }

    /** Sends an out-registration as the agency. */
    public ValidatableResponse out(UUID participation, Map<String, Object> body) {
        return Api.as(token())
                .body(body)
                .post("/participations/" + participation + "/out-registrations")
                .then();
    }

    /**
     * Sends a correction as the agency, that has read this version.
     *
     * @param what start or end
     */
    public ValidatableResponse corrects(UUID participation, String what, int version, Map<String, Object> body) {
        return Api.as(token())
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/participations/" + participation + "/" + what + "-corrections")
                .then();
    }

    /** A running participation of a new person. */
    public UUID running() {
        return Scene.id(in(Bodies.in(intervention, scene.participant())));
    }
}
