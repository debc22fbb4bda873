package se.handslag.participant.story;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What agencies do when they plan together around a participant, in the words of the field. */
public final class Planning {
    private Planning() {}

    /** The participant consents that this agency plans with these others; returns the consent's id. */
    public static UUID consentToPlanTogether(Agency responsible, UUID participant, Agency... others) {
        return consent(responsible, participant, "JOINT_PLANNING", List.of("PLAN", "ASSESSMENT"), others);
    }

    /** The participant consents, for a purpose, that these others know such things; returns the consent's id. */
    public static UUID consent(
            Agency responsible, UUID participant, String purpose, List<String> categories, Agency... others) {
        return Agency.id(responsible
                .post(
                        "participants/" + participant + "/consents",
                        Map.of(
                                "kind",
                                "INFORMATION_EXCHANGE",
                                "disclosingAgencies",
                                List.of(responsible.code()),
                                "receivingAgencies",
                                List.of(others).stream().map(Agency::code).toList(),
                                "dataCategories",
                                categories,
                                "purpose",
                                purpose,
                                "validFrom",
                                Agency.validFrom().toString(),
                                "validTo",
                                Agency.validTo().toString()))
                .then()
                .statusCode(201));
    }

    /** A planned step of this owner, without text. */
    public static Map<String, Object> step(Agency owner, LocalDate due) {
        return new HashMap<>(
                Map.of("kind", "MEETING", "need", "WORK", "ownerAgency", owner.code(), "dueOn", due.toString()));
    }

    public static Response plans(Agency agency, UUID participant, Map<String, Object> step) {
        return agency.post(plan(participant) + "/steps", step);
    }

    /** Plans a step for the owner and returns its id. */
    public static UUID hasPlanned(Agency agency, UUID participant, Agency owner, LocalDate due) {
        return Agency.id(plans(agency, participant, step(owner, due)).then().statusCode(201));
    }

    public static Response completes(Agency agency, UUID participant, UUID step, LocalDate on) {
        return agency.post(plan(participant) + "/steps/" + step + "/completions", Map.of("doneOn", on.toString()));
    }

    public static Response drops(Agency agency, UUID participant, UUID step, String reason) {
        return agency.post(plan(participant) + "/steps/" + step + "/drops", Map.of("reason", reason));
    }

    public static Response changes(Agency agency, UUID participant, UUID step, Map<String, Object> change) {
        return agency.post(plan(participant) + "/steps/" + step + "/changes", change);
    }

    /** Where the participant's plan is. */
    public static String plan(UUID participant) {
        return "participants/" + participant + "/plan";
    }
}
