package se.handslag.intervention.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An employer is an organisation: a person's number never passes for one. */
class OrganisationNumberTest {

    @Test
    void tenDigitsWithOrWithoutHyphen() {
        assertThat(OrganisationNumber.parse("999999-1236").orElseThrow().digits())
                .isEqualTo("9999991236");
        assertThat(OrganisationNumber.parse(" 9999991236 ")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999991237",
                "811218-9876",
                "8112189876",
                "198112189876",
                "701063-2391",
                "99999912",
                "99999912361",
                "Stadsparken",
                ""
            })
    void noOrganisations(String text) {
        assertThat(OrganisationNumber.parse(text)).isEmpty();
    }
}
