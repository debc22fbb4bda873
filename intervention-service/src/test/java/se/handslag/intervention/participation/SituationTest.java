package se.handslag.intervention.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.codelist.Coded;

class SituationTest {

    @Test
    void everyCodeHasItsPlace() {
        Situation situation = new Situation(
                List.of(new Work("SELF_EMPLOYED", 50)),
                List.of(new Studies(Optional.empty(), 20), new Studies(Optional.of("OTHER"), 30)),
                true,
                List.of("A_KASSA", "STUDIESTOD"),
                Optional.empty());
        assertThat(situation.codes("/after").stream().map(Coded::pointer))
                .containsExactly(
                        "/after/work/0/kind", "/after/studies/1/kind", "/after/livelihoods/0", "/after/livelihoods/1");
        assertThat(situation.faults("/after")).isEmpty();
    }

    @Test
    void noPublicLivelihoodIsAlone() {
        assertThat(livingOn("NONE", "SJUKPENNING").faults("/before"))
                .extracting(Fault::pointer)
                .containsExactly("/before/livelihoods");
        assertThat(livingOn("NONE").faults("/before")).isEmpty();
    }

    @Test
    void nothingIsSaidTwice() {
        assertThat(livingOn("A_KASSA", "A_KASSA").faults("/before"))
                .extracting(Fault::pointer)
                .containsExactly("/before/livelihoods");
        Situation twoJobs = new Situation(
                List.of(new Work("SELF_EMPLOYED", 50), new Work("SELF_EMPLOYED", 20)),
                List.of(),
                false,
                List.of("NONE"),
                Optional.empty());
        assertThat(twoJobs.faults("/before")).extracting(Fault::pointer).containsExactly("/before/work");
    }

    private static Situation livingOn(String... codes) {
        return new Situation(List.of(), List.of(), false, List.of(codes), Optional.empty());
    }
}
