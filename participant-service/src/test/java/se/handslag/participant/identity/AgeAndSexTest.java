package se.handslag.participant.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number tells of a person besides who they are (R4.2, R4.3). */
class AgeAndSexTest {
    @ParameterizedTest
    @CsvSource({
        "19640823-3234, 2026-08-22, 61, MALE, 1964",
        "19640823-3234, 2026-08-23, 62, MALE, 1964",
        "640823+3234, 2026-11-22, 162, MALE, 1864",
        "701063-2391, 2026-10-02, 55, MALE, 1970",
        "701063-2391, 2026-10-03, 56, MALE, 1970",
        "19900101-2385, 2026-01-01, 36, FEMALE, 1990",
    })
    void ageAndSex(String text, LocalDate day, int age, Sex sex, int birthYear) {
        PersonalNumber number = PersonalNumber.parse(text).orElseThrow();
        assertThat(number.ageOn(day)).isEqualTo(age);
        assertThat(number.sex()).isEqualTo(sex);
        assertThat(number.birthYear()).isEqualTo(birthYear);
    }

    @ParameterizedTest
    @CsvSource({
        "19701003-2394, 701063-2391, true",
        "19640823-3234, 640823+3234, false",
        "19900101-2385, 19640823-3234, false",
    })
    void twoNumbersOfOnePerson(String one, String other, boolean maybe) {
        PersonalNumber first = PersonalNumber.parse(one).orElseThrow();
        PersonalNumber second = PersonalNumber.parse(other).orElseThrow();
        assertThat(first.mayBeOfSamePersonAs(second)).isEqualTo(maybe);
    }
}
