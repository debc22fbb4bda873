package se.handslag.local.scenario;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Personal numbers that are valid and belong to nobody: their birth numbers come from the series kept for tests (238,
 * 239, 980 to 999). The same seed gives the same numbers in the same order, none of them twice.
 */
final class PersonalNumbers {

    private static final LocalDate OLDEST = LocalDate.of(1956, 1, 1);
    private static final LocalDate YOUNGEST = LocalDate.of(1997, 12, 31);
    private static final int COORDINATION = 60;

    private final Random random;
    private final Set<String> given = new HashSet<>();

    PersonalNumbers(long seed) {
        this.random = new Random(seed);
    }

    /** A personnummer of somebody of working age in 2018, as {@code YYYYMMDD-NNNC}. */
    String personnummer() {
        return next(0);
    }

    /** A samordningsnummer, whose day is 60 higher. */
    String samordningsnummer() {
        return next(COORDINATION);
    }

    private String next(int addedToDay) {
        String number;
        do {
            LocalDate birth = OLDEST.plusDays(random.nextInt((int) (YOUNGEST.toEpochDay() - OLDEST.toEpochDay()) + 1));
            String date = birth.format(DateTimeFormatter.ofPattern("yyyyMM"))
                    + String.format("%02d", birth.getDayOfMonth() + addedToDay);
            String body = date + birthNumber();
            number = date + "-" + body.substring(8) + checkDigit(body.substring(2));
        } while (!given.add(number));
        return number;
    }

    private int birthNumber() {
        int place = random.nextInt(22);
        return place < 2 ? 238 + place : 980 + place - 2;
    }

    /** Modulus 10 (Luhn) over nine digits, the first of them doubled. */
    static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int product = Character.digit(nine.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }
        return (10 - sum % 10) % 10;
    }
}
