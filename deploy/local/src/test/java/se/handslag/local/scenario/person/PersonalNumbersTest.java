package se.handslag.local.scenario.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.local.scenario.file.Span;

class PersonalNumbersTest {

    @ParameterizedTest
    @CsvSource({"640823323, 4", "701063239, 1", "811218987, 6"})
    void knowsTheCheckDigit(String nine, int digit) {
        assertEquals(digit, PersonalNumbers.checkDigit(nine));
    }

    @Test
    void numbersAreValidDistinctAndOfTheTestSeries() {
        var numbers = new PersonalNumbers(1, 0);
        var seen = new HashSet<String>();
        for (int i = 0; i < 2000; i++) {
            String number = i % 10 == 0 ? numbers.samordningsnummer(null, null) : numbers.personnummer(null, null);
            assertTrue(seen.add(number));
            assertTrue(number.matches("19\\d{6}-(98\\d|99\\d)\\d"), number);
            String digits = number.substring(2).replace("-", "");
            assertEquals(digits.substring(9), Integer.toString(PersonalNumbers.checkDigit(digits.substring(0, 9))));
            int day = Integer.parseInt(number.substring(6, 8)) - (i % 10 == 0 ? 60 : 0);
            LocalDate birth = LocalDate.parse(
                    number.substring(0, 6) + String.format("%02d", day), DateTimeFormatter.BASIC_ISO_DATE);
            assertEquals(0, Math.floorMod(birth.toEpochDay(), 16));
            assertTrue(birth.isAfter(LocalDate.of(1954, 1, 1)) && birth.isBefore(LocalDate.of(2002, 1, 1)));
        }
    }

    @Test
    void theBirthNumberTellsTheSexAndTheDateTheAge() {
        var numbers = new PersonalNumbers(3, 0);
        var born = new Span(LocalDate.of(1995, 1, 1), LocalDate.of(1995, 12, 31));
        for (int i = 0; i < 200; i++) {
            assertTrue(numbers.personnummer(born, "FEMALE").matches("1995\\d{4}-\\d\\d[02468]\\d"));
            assertTrue(numbers.personnummer(born, "MALE").matches("1995\\d{4}-\\d\\d[13579]\\d"));
        }
    }

    @Test
    void theSameSeedGivesTheSameNumbers() {
        assertEquals(some(7), some(7));
    }

    private static List<String> some(long seed) {
        var numbers = new PersonalNumbers(seed, 0);
        return Stream.generate(() -> numbers.personnummer(null, null)).limit(20).toList();
    }
}
