package se.handslag.e2e;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks for anything that could be a personal number, whoever's: a date, four digits, and a check digit that holds. */
final class PersonalNumberScan {
    private static final Pattern TWELVE = Pattern.compile(
            "(?<![0-9a-zA-Z-])(?:19|20)([0-9]{2}(?:0[1-9]|1[0-2])(?:[0-8][0-9]|9[01]))[-+]?([0-9]{4})(?![0-9a-zA-Z-])");
    private static final int BASE = 10;

    private PersonalNumberScan() {}

    static boolean finds(String text) {
        return TWELVE.matcher(text).results().anyMatch(PersonalNumberScan::checks);
    }

    private static boolean checks(MatchResult found) {
        String ten = found.group(1) + found.group(2);
        int sum = 0;
        for (int place = 0; place < ten.length(); place++) {
            int weighted = (ten.charAt(place) - '0') * (place % 2 == 0 ? 2 : 1);
            sum += weighted / BASE + weighted % BASE;
        }
        return sum % BASE == 0;
    }
}
