package se.handslag.local.scenario.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import se.handslag.local.scenario.file.Span;

/**
 * Personal numbers that are valid and belong to nobody: their birth numbers come from the series kept for tests (980 to
 * 999). The same seed gives the same numbers in the same order, none of them twice; other lanes have other birthdays.
 */
final class PersonalNumbers {

    private static final Span OF_WORKING_AGE = new Span(LocalDate.of(1956, 1, 1), LocalDate.of(1997, 12, 31));
    private static final int BIRTH_NUMBERS = 20;
    private static final int FIRST_BIRTH_NUMBER = 980;
    private static final int LANES = 16;
    private static final int COORDINATION = 60;

    private final Random random;
    private final int lane;
    private final Set<String> given = new HashSet<>();

    /** @param lane 0 to 15 */
    PersonalNumbers(long seed, int lane) {
        this.random = new Random(seed);
        this.lane = lane;
    }

    /**
     * A personnummer, as {@code YYYYMMDD-NNNC}.
     *
     * @param born null: of working age in 2018
     * @param sex FEMALE or MALE; null: as it comes
     */
    String personnummer(Span born, String sex) {
        return next(0, born, sex);
    }

    /** A samordningsnummer, whose day is 60 higher. */
    String samordningsnummer(Span born, String sex) {
        return next(COORDINATION, born, sex);
    }

    private String next(int addedToDay, Span asked, String sex) {
        Span born = asked == null ? OF_WORKING_AGE : asked;
        int days = (int) (born.to().toEpochDay() - born.from().toEpochDay()) + 1;
        String number;
        do {
            LocalDate birth = inLane(born.from().plusDays(random.nextInt(days)), born.to());
            String date = birth.format(DateTimeFormatter.ofPattern("yyyyMM"))
                    + String.format("%02d", birth.getDayOfMonth() + addedToDay);
            String body = date + birthNumber(sex);
            number = date + "-" + body.substring(8) + checkDigit(body.substring(2));
        } while (!given.add(number));
        return number;
    }

    private LocalDate inLane(LocalDate day, LocalDate last) {
        LocalDate next = day.plusDays(Math.floorMod(lane - day.toEpochDay(), LANES));
        return next.isAfter(last) ? next.minusDays(LANES) : next;
    }

    /** Its last digit tells the sex: odd of men. */
    private int birthNumber(String sex) {
        int place = random.nextInt(BIRTH_NUMBERS);
        if (sex != null && (place % 2 == 0) != sex.equals("FEMALE")) {
            place = place % 2 == 0 ? place + 1 : place - 1;
        }
        return FIRST_BIRTH_NUMBER + place;
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
