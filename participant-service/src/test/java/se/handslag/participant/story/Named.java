package se.handslag.participant.story;

import java.util.Map;

/** The bodies that say who somebody is. */
public final class Named {
    private Named() {}

    /** A registration of a person with this number, of the kind that its day tells. */
    public static Map<String, Object> by(String number) {
        return by(number, "Testina", "Provberg", "0882");
    }

    public static Map<String, Object> by(String number, String given, String family, String municipality) {
        return Map.of(
                "identity",
                Map.of("kind", kind(number), "number", number, "givenName", given, "familyName", family),
                "municipality",
                municipality);
    }

    /** A number alone, as a new number of a participant or the number of another. */
    public static Map<String, Object> number(String number) {
        return Map.of("kind", kind(number), "number", number);
    }

    public static Map<String, Object> anonymous() {
        return Map.of("identity", Map.of("kind", "ANONYMOUS", "sex", "FEMALE", "budgetYear", 2026));
    }

    private static String kind(String number) {
        String digits = number.replaceAll("[-+]", "");
        int day = Integer.parseInt(digits.substring(digits.length() - 6, digits.length() - 4));
        return day > 31 ? "SAMORDNINGSNUMMER" : "PERSONNUMMER";
    }
}
