package se.handslag.participant.story;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.kit.time.Stockholm;

/** An agency's system in a story: what it can do, in the words of the field. */
public record Agency(String code) {

    /** Registers a person with a number of its own and returns the participant's id. */
    public UUID registers() {
        return id(register(TestPersons.personnummer()).then().statusCode(201));
    }

    public Response register(String personnummer) {
        return post("participants", registration(personnummer));
    }

    public static Map<String, Object> registration(String personnummer) {
        return Map.of(
                "identity",
                Map.of(
                        "kind", "PERSONNUMMER",
                        "number", personnummer,
                        "givenName", "Testina",
                        "familyName", "Provberg"),
                "municipality",
                "0882");
    }

    /** Registers a consent to hand over to these agencies and returns its id. */
    public UUID hasConsentFor(UUID participant, Agency... receivers) {
        return id(giveConsent(participant, validFrom(), validTo(), receivers)
                .then()
                .statusCode(201));
    }

    public Response giveConsent(UUID participant, LocalDate from, LocalDate to, Agency... receivers) {
        return post(
                "participants/" + participant + "/consents",
                Map.of(
                        "kind", "INFORMATION_EXCHANGE",
                        "disclosingAgencies", List.of(code),
                        "receivingAgencies",
                                List.of(receivers).stream().map(Agency::code).toList(),
                        "dataCategories", List.of("IDENTITY", "RESPONSIBILITY"),
                        "purpose", "HAND_OFF",
                        "validFrom", from.toString(),
                        "validTo", to.toString()));
    }

    public Response withdrawConsent(UUID participant, UUID consent) {
        return post("participants/" + participant + "/consents/" + consent + "/withdrawals", null);
    }

    /** Offers and returns the hand-off's id. */
    public UUID offers(UUID participant, UUID consent, Agency receiver) {
        return id(offer(participant, consent, receiver).then().statusCode(201));
    }

    public Response offer(UUID participant, UUID consent, Agency receiver) {
        return post(
                "hand-offs",
                Map.of("participantId", participant, "consentId", consent, "receivingAgency", receiver.code));
    }

    public Response accept(UUID handOff, LocalDate firstContact) {
        return post("hand-offs/" + handOff + "/acceptances", Map.of("firstContactPlannedOn", firstContact.toString()));
    }

    public Response takeOver(UUID handOff, LocalDate firstContact) {
        return post("hand-offs/" + handOff + "/take-overs", Map.of("firstContactOn", firstContact.toString()));
    }

    public Response decline(UUID handOff, String reason) {
        return post("hand-offs/" + handOff + "/declines", Map.of("reason", reason));
    }

    public Response recall(UUID handOff, String reason) {
        return post("hand-offs/" + handOff + "/recalls", Map.of("reason", reason));
    }

    public ValidatableResponse reads(String path) {
        return Api.as(token()).get(path).then();
    }

    public Response post(String path, Object body) {
        var request = Api.as(token());
        return body == null ? request.post(path) : request.body(body).post(path);
    }

    public String token() {
        return Tokens.agency(code);
    }

    public static UUID id(ValidatableResponse response) {
        return Api.id(response.extract().response());
    }

    /** The first day of a consent that holds now and for some time: as long as one may. */
    static LocalDate validFrom() {
        return Stockholm.today(CDI.current().select(Clock.class).get()).minusYears(1);
    }

    static LocalDate validTo() {
        return validFrom().plusYears(3);
    }
}
