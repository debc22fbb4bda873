package se.handslag.intervention.placement;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Swedish organisation number, ten digits. Its third digit is at least 2, which tells it from a personal number: a sole
 * trader, whose number is a personal number, is no employer here (R4.4).
 */
public record OrganisationNumber(String digits) {
    private static final Pattern FORM = Pattern.compile("([0-9]{6})-?([0-9]{4})");
    private static final Pattern OF_ORGANISATION = Pattern.compile("[0-9]{2}[2-9][0-9]{7}");
    private static final int TEN = 10;

    /** Ten digits, with or without a hyphen; empty if it is no organisation's number. */
    public static Optional<OrganisationNumber> parse(String text) {
        String digits = FORM.matcher(text.strip()).replaceFirst("$1$2");
        return OF_ORGANISATION.matcher(digits).matches() && checks(digits)
                ? Optional.of(new OrganisationNumber(digits))
                : Optional.empty();
    }

    /** The last digit follows from the others (modulus 10). */
    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = Character.digit(digits.charAt(i), TEN) * (i % 2 == 0 ? 2 : 1);
            sum += product / TEN + product % TEN;
        }
        return sum % TEN == 0;
    }
}
