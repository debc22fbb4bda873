package se.handslag.e2e;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Synthetic persons, and all that this run has ever told of them, so that it can be looked for where it must not be. */
final class Persons {
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final int DAYS = 28;
    private static final int MONTHS = 12;
    private static final int BASE = 10;

    private Persons() {}

    /** The body that registers somebody new; number and names are unlike anything else. */
    static Map<String, Object> registration(String municipality) {
        int place = NEXT.getAndIncrement();
        String number = number(place);
        String given = "Åsaprov" + Integer.toString(place, 36);
        String family = "Öprovsson" + Integer.toString(place, 36);
        TOLD.add(number);
        TOLD.add(number.substring(2));
        TOLD.add(number.substring(0, 8) + "-" + number.substring(8));
        TOLD.add(number.substring(2, 8) + "-" + number.substring(8));
        TOLD.add(given);
        TOLD.add(family);
        return Map.of(
                "identity",
                Map.of("kind", "PERSONNUMMER", "number", number, "givenName", given, "familyName", family),
                "municipality",
                municipality);
    }

    /** Every number, in every way of writing it, and every name. */
    static Set<String> told() {
        return Set.copyOf(TOLD);
    }

    private static String number(int place) {
        String nine =
                "%02d%02d%02d239".formatted(60 + place / DAYS / MONTHS, 1 + place / DAYS % MONTHS, 1 + place % DAYS);
        int sum = 0;
        for (int digit = 0; digit < nine.length(); digit++) {
            int weighted = (nine.charAt(digit) - '0') * (digit % 2 == 0 ? 2 : 1);
            sum += weighted / BASE + weighted % BASE;
        }
        return "19" + nine + (BASE - sum % BASE) % BASE;
    }
}
