package se.handslag.intervention.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Samples;

class ProgrammeTest {
    private static final LocalDate START = LocalDate.of(2017, 9, 1);

    @Test
    void twoThirdsOfItMayBePaidByTheFund() {
        ProgrammeTerms terms = terms(Optional.of(21_000_000L), Optional.of(14_000_000L));
        assertThat(terms.refusal()).isEmpty();
        assertThat(Programme.register("steget", terms, Samples.RECORDING)
                        .registered()
                        .esfKronor())
                .contains(14_000_000L);
    }

    @Test
    void aPartIsNeverMoreThanItsWhole() {
        ProgrammeTerms above = terms(Optional.of(1L), Optional.of(2L));
        assertThat(above.refusal()).contains(ProgrammeRefusal.ESF_ABOVE_TOTAL);
        assertThat(terms(Optional.empty(), Optional.of(2L)).refusal()).contains(ProgrammeRefusal.ESF_WITHOUT_TOTAL);
        assertThatThrownBy(() -> Programme.register("steget", above, Samples.RECORDING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsAsItWasIsNoFact() {
        ProgrammeTerms terms = terms(Optional.of(21_000_000L), Optional.empty());
        Programme programme = Programme.register("steget", terms, Samples.RECORDING);
        assertThat(programme.revise(terms)).isEmpty();
        assertThat(programme.revise(terms(Optional.of(22_000_000L), Optional.empty())))
                .hasValueSatisfying(fact -> assertThat(fact.totalKronor()).contains(22_000_000L));
        assertThat(programme.totalKronor()).contains(22_000_000L);
    }

    @Test
    void anotherOwnerIsAChangeToo() {
        ProgrammeTerms terms = terms(Optional.empty(), Optional.empty());
        Programme programme = Programme.register("steget", terms, Samples.RECORDING);
        ProgrammeTerms handedOver = new ProgrammeTerms(
                terms.name(),
                "Oskarshamns kommun",
                terms.associations(),
                START,
                terms.endsOn(),
                terms.plannedParticipants(),
                terms.totalKronor(),
                terms.esfKronor());
        assertThat(programme.revise(handedOver)).isPresent();
        assertThat(programme.owner()).isEqualTo("Oskarshamns kommun");
    }

    private static ProgrammeTerms terms(Optional<Long> total, Optional<Long> esf) {
        return new ProgrammeTerms(
                "Kommunernas projekt",
                "Kommunförbundet Kalmar län",
                List.of("kalmar-lan"),
                START,
                Optional.of(LocalDate.of(2020, 11, 30)),
                Optional.of(418),
                total,
                esf);
    }
}
