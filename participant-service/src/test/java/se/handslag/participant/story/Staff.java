package se.handslag.participant.story;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.TokenBuilder;
import se.handslag.kit.testing.token.Tokens;

/** One of an agency's people in a story: with a role, and mostly with a unit. */
public record Staff(Agency agency, String role, Optional<UUID> unit) {
    /** Who works in a unit. */
    public static Staff caseworker(Agency agency, UUID unit) {
        return new Staff(agency, Roles.CASEWORKER, Optional.of(unit));
    }

    /** Who works in none in particular. */
    public static Staff caseworkerOfNoUnit(Agency agency) {
        return new Staff(agency, Roles.CASEWORKER, Optional.empty());
    }

    /** Who heads a unit. */
    public static Staff manager(Agency agency, UUID unit) {
        return new Staff(agency, Roles.MANAGER, Optional.of(unit));
    }

    public ValidatableResponse reads(String path) {
        return Api.as(token()).get(path).then();
    }

    public Response post(String path, Object body) {
        return Api.as(token()).body(body).post(path);
    }

    /** Registers a person with a number of their own and returns the participant's id. */
    public UUID registers() {
        return Agency.id(post("participants", Agency.registration(TestPersons.personnummer()))
                .then()
                .statusCode(201));
    }

    public String token() {
        TokenBuilder token = Tokens.of("console").agency(agency.code()).roles(Set.of(role));
        unit.ifPresent(token::unit);
        return token.sign();
    }
}
