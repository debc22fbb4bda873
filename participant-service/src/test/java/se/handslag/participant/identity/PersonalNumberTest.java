package se.handslag.participant.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as published in the field, right and wrong (R4.1). */
class PersonalNumberTest {
    @ParameterizedTest
    @CsvSource({
        "640823-3234, PERSONNUMMER, 196408233234",
        "19640823-3234, PERSONNUMMER, 196408233234",
        "640823+3234, PERSONNUMMER, 186408233234",
        "701063-2391, SAMORDNINGSNUMMER, 197010632391",
    })
    void aValidNumberIsHeldWithTwelveDigits(String text, IdentityKind kind, String digits) {
        PersonalNumber number = PersonalNumber.parse(text).orElseThrow();
        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"701063-2390", "640823-3235", "701003-2391", "", "abc", "640823-323", "641323-3234"})
    void aNumberWithAWrongCheckDigitDateOrFormIsNone(String text) {
        assertThat(PersonalNumber.parse(text)).isEmpty();
    }

    @Test
    void itDoesNotTellItselfToALog() {
        assertThat(PersonalNumber.parse("640823-3234").orElseThrow().toString()).doesNotContain("640823", "3234");
        assertThat(new PersonName("Testina", "Provberg").toString()).doesNotContain("Testina", "Provberg");
    }
}
