package se.handslag.participant.identity;

import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A valid personnummer or samordningsnummer (R4.1), always held with its 12 digits.
 *
 * <p>Its {@link #toString()} tells nothing: a number must not reach a log by accident (R4.4).
 */
public final class PersonalNumber {
    private static final int LONGEST_MONTH = 31;
    /** What a samordningsnummer adds to its day. */
    private static final int ADDED_TO_DAY = 60;
    /** Where, among 12 digits, the one is that is odd for men and even for women. */
    private static final int SEX_DIGIT = 10;

    private static final Pattern FORM = Pattern.compile("([0-9]{2})?[0-9]{6}[-+]?[0-9]{4}");

    private final String digits;
    private final IdentityKind kind;

    private PersonalNumber(String digits, IdentityKind kind) {
        this.digits = digits;
        this.kind = kind;
    }

    /**
     * Reads 10 or 12 digits with or without {@code -} or {@code +}.
     *
     * @return empty if the date, the check digit or the form is wrong
     */
    public static Optional<PersonalNumber> parse(String text) {
        String stripped = text.strip();
        // The library fails in other ways than its own on a text that is not a number at all.
        if (!FORM.matcher(stripped).matches()) {
            return Optional.empty();
        }
        try {
            Personnummer number = Personnummer.parse(stripped);
            return Optional.of(new PersonalNumber(
                    number.format(true),
                    Integer.parseInt(number.getDay()) > LONGEST_MONTH
                            ? IdentityKind.SAMORDNINGSNUMMER
                            : IdentityKind.PERSONNUMMER));
        } catch (PersonnummerException e) {
            return Optional.empty();
        }
    }

    /** {@link IdentityKind#PERSONNUMMER} or {@link IdentityKind#SAMORDNINGSNUMMER}, as the day of the number tells. */
    public IdentityKind kind() {
        return kind;
    }

    /** The 12 digits without a separator. */
    public String digits() {
        return digits;
    }

    /** As the last digit but one tells. */
    public Sex sex() {
        return Character.digit(digits.charAt(SEX_DIGIT), 10) % 2 == 0 ? Sex.FEMALE : Sex.MALE;
    }

    /**
     * The age at a day, in whole years. It is approximate: the date in a number may differ from the real one (R4.2).
     *
     * @param day in Europe/Stockholm
     */
    public int ageOn(LocalDate day) {
        return Period.between(born(), day).getYears();
    }

    /** The year in the number, so approximate (R4.2). */
    public int birthYear() {
        return born().getYear();
    }

    /** Whether one person may have had both, as sex and birth date of the two tell. */
    public boolean mayBeOfSamePersonAs(PersonalNumber other) {
        return sex() == other.sex() && born().equals(other.born());
    }

    private LocalDate born() {
        int dayOfMonth = Integer.parseInt(digits.substring(6, 8));
        return LocalDate.of(
                Integer.parseInt(digits.substring(0, 4)),
                Integer.parseInt(digits.substring(4, 6)),
                kind == IdentityKind.SAMORDNINGSNUMMER ? dayOfMonth - ADDED_TO_DAY : dayOfMonth);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalNumber number && number.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return kind + "[protected]";
    }
}
