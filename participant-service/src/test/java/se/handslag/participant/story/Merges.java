package se.handslag.participant.story;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.UUID;

/** How two participants become one, in the words of the field. */
public final class Merges {
    private Merges() {}

    public static Response proposes(Agency agency, UUID absorbed, String number) {
        return agency.post("participants/" + absorbed + "/merges", Named.number(number));
    }

    /** Proposes and returns the proposal's id. */
    public static UUID proposed(Agency agency, UUID absorbed, String number) {
        return Agency.id(proposes(agency, absorbed, number).then().statusCode(201));
    }

    public static Response confirms(Agency agency, UUID proposal) {
        return agency.post("merge-proposals/" + proposal + "/confirmations", null);
    }

    public static Response withdraws(Agency agency, UUID absorbed, UUID proposal) {
        return agency.post("participants/" + absorbed + "/merges/" + proposal + "/withdrawals", null);
    }

    /** One agency proposes and the other confirms. */
    public static void agree(Agency lettingGo, UUID absorbed, Agency goingOn, String number) {
        confirms(goingOn, proposed(lettingGo, absorbed, number))
                .then()
                .statusCode(201)
                .body("state", equalTo("CONFIRMED"));
    }
}
