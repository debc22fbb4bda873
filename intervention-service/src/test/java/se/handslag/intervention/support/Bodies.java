package se.handslag.intervention.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a participant manager sends, to be changed by a test. */
public final class Bodies {
    private Bodies() {}

    /** On economic assistance, registered with the employment service. */
    public static Map<String, Object> onAssistance() {
        Map<String, Object> body = new HashMap<>();
        body.put("work", List.of());
        body.put("studies", List.of());
        body.put("registeredAtAf", true);
        body.put("livelihoods", List.of("FORSORJNINGSSTOD"));
        body.put("monthsOnPublicLivelihood", 30);
        return body;
    }

    /** Works, and lives on it. */
    public static Map<String, Object> works() {
        Map<String, Object> body = new HashMap<>();
        body.put("work", List.of(Map.of("kind", "WORKS_SUBSIDISED", "percent", 75)));
        body.put("studies", List.of(Map.of("kind", "ADULT_EDUCATION", "percent", 25)));
        body.put("registeredAtAf", false);
        body.put("livelihoods", List.of("NONE"));
        return body;
    }

    /** In on 15 January 2018. */
    public static Map<String, Object> in(UUID intervention, UUID participant) {
        Map<String, Object> body = new HashMap<>();
        body.put("interventionId", intervention);
        body.put("participantId", participant);
        body.put("startedOn", "2018-01-15");
        body.put("referredBy", "AF");
        body.put("educationLevel", "UPPER_SECONDARY");
        body.put("followUpConsentGivenOn", "2018-01-10");
        body.put("before", onAssistance());
        return body;
    }

    /** One who gave no consent. */
    public static Map<String, Object> anonymous(UUID intervention) {
        Map<String, Object> body = new HashMap<>();
        body.put("interventionId", intervention);
        body.put("anonymous", Map.of("sex", "FEMALE", "budgetYear", 2018));
        return body;
    }

    /** Out to work on 20 June 2018. */
    public static Map<String, Object> out() {
        Map<String, Object> body = new HashMap<>();
        body.put("endedOn", "2018-06-20");
        body.put("exitReason", "COMPLETED_AS_PLANNED");
        body.put("next", "CLOSING");
        body.put("after", works());
        return body;
    }

    /** The start of 15 January told again, as if nothing were wrong but the day. */
    public static Map<String, Object> startCorrection(String startedOn) {
        Map<String, Object> body = in(null, null);
        body.remove("interventionId");
        body.remove("participantId");
        body.put("reason", "TYPING_ERROR");
        body.put("startedOn", startedOn);
        return body;
    }

    /** The end of 20 June told again, as if nothing were wrong but the day. */
    public static Map<String, Object> endCorrection(String endedOn) {
        Map<String, Object> body = out();
        body.put("reason", "LATE_INFORMATION");
        body.put("endedOn", endedOn);
        return body;
    }

    /** It was a mistake. */
    public static Map<String, Object> mistake() {
        Map<String, Object> body = new HashMap<>();
        body.put("endedOn", "2018-06-21");
        body.put("exitReason", "WRONGLY_REGISTERED");
        return body;
    }
}
