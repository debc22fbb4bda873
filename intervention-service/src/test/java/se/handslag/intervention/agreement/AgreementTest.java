package se.handslag.intervention.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Samples;

class AgreementTest {
    private static final Terms TERMS =
            new Terms(LocalDate.of(2018, 1, 1), Optional.of(LocalDate.of(2018, 12, 31)), 400_000, Optional.of(12));

    @Test
    void itsTermsChangeAndNothingElse() {
        Agreement agreement = Agreement.register("sormland", forIntervention(), Samples.RECORDING);
        assertThat(agreement.revise(TERMS)).isFalse();
        Terms more = new Terms(TERMS.startsOn(), Optional.empty(), 500_000, Optional.empty());
        assertThat(agreement.revise(more)).isTrue();
        assertThat(agreement.terms()).isEqualTo(more);
    }

    @Test
    void itIsForOneThing() {
        NewAgreement both = new NewAgreement(
                UUID.randomUUID(), Optional.of(UUID.randomUUID()), Optional.of(UUID.randomUUID()), TERMS);
        NewAgreement none = new NewAgreement(UUID.randomUUID(), Optional.empty(), Optional.empty(), TERMS);
        for (NewAgreement asked : new NewAgreement[] {both, none}) {
            assertThatThrownBy(() -> Agreement.register("sormland", asked, Samples.RECORDING))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static NewAgreement forIntervention() {
        return new NewAgreement(UUID.randomUUID(), Optional.of(UUID.randomUUID()), Optional.empty(), TERMS);
    }
}
