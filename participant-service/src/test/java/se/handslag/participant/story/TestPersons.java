package se.handslag.participant.story;

import java.util.concurrent.atomic.AtomicInteger;

/** Personal numbers that no person has: birth numbers 238 and 239 are given out for tests only. */
public final class TestPersons {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final int FIRST_YEAR = 1960;
    private static final int MONTHS = 12;
    private static final int DAYS = 28;
    private static final int YEARS = 40;
    private static final int BASE = 10;

    private TestPersons() {}

    /** A valid personnummer with 12 digits that this run has not used. */
    public static String personnummer() {
        return number(0);
    }

    /** A valid samordningsnummer with 12 digits that this run has not used. */
    public static String samordningsnummer() {
        return number(60);
    }

    /** The samordningsnummer that somebody with this personnummer may have had before: of the same day and sex. */
    public static String earlierNumberOf(String personnummer) {
        String sixDigits = personnummer.substring(2, 8);
        int day = Integer.parseInt(sixDigits.substring(4)) + 60;
        String nine = sixDigits.substring(0, 4) + day + personnummer.substring(8, 11);
        return personnummer.substring(0, 2) + nine + checkDigit(nine);
    }

    /** Another number of the same day and sex. */
    public static String anotherOfSamePerson(String number) {
        String nine = number.substring(2, 8) + "9" + number.substring(9, 11);
        return number.substring(0, 2) + nine + checkDigit(nine);
    }

    /** The same person's number as if of the other sex. */
    public static String ofOtherSex(String number) {
        String nine = number.substring(2, 8) + "23" + (number.charAt(10) == '8' ? '9' : '8');
        return number.substring(0, 2) + nine + checkDigit(nine);
    }

    /** A valid personnummer of somebody born in this year that this run has not used. */
    public static String bornIn(int year) {
        return number(0, "239", year, NEXT.getAndIncrement());
    }

    private static String number(int addedToDay) {
        int place = NEXT.getAndIncrement();
        return number(addedToDay, "238", FIRST_YEAR + place / DAYS / MONTHS % YEARS, place);
    }

    private static String number(int addedToDay, String birthNumber, int year, int place) {
        int day = 1 + place % DAYS;
        int month = 1 + place / DAYS % MONTHS;
        String nine = "%02d%02d%02d%s".formatted(year % 100, month, day + addedToDay, birthNumber);
        return year / 100 + nine + checkDigit(nine);
    }

    private static int checkDigit(String nine) {
        int sum = 0;
        for (int place = 0; place < nine.length(); place++) {
            int weighted = (nine.charAt(place) - '0') * (place % 2 == 0 ? 2 : 1);
            sum += weighted / BASE + weighted % BASE;
        }
        return (BASE - sum % BASE) % BASE;
    }
}
