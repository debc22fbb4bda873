package se.handslag.intervention.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.codelist.Coded;
import se.handslag.intervention.support.Samples;

class SituationTest {

    @Test
    void everyCodeHasItsPlace() {
        Situation situation = Samples.situation(
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
        Situation twoJobs = Samples.situation(
                List.of(new Work("SELF_EMPLOYED", 50), new Work("SELF_EMPLOYED", 20)),
                List.of(),
                false,
                List.of("NONE"),
                Optional.empty());
        assertThat(twoJobs.faults("/before")).extracting(Fault::pointer).containsExactly("/before/work");
    }

    @Test
    void whoIsSickFromAnEmploymentIsEmployedAndDoesNotWork() {
        assertThat(working(List.of(), true).faults("/before")).isEmpty();
        assertThat(working(List.of(new Work("WORKS_UNSUBSIDISED", 50)), true).faults("/before"))
                .isEmpty();
    }

    @Test
    void nobodyWorksForAnotherWithoutAnEmployment() {
        assertThat(working(List.of(new Work("WORKS_SUBSIDISED", 50)), false).faults("/before"))
                .extracting(Fault::pointer)
                .containsExactly("/before/employed");
        assertThat(working(List.of(new Work("SELF_EMPLOYED", 50)), false).faults("/before"))
                .isEmpty();
    }

    private static Situation working(List<Work> work, boolean employed) {
        return new Situation(
                work,
                List.of(),
                false,
                List.of("SJUKPENNING"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(employed),
                Optional.empty());
    }

    private static Situation livingOn(String... codes) {
        return Samples.situation(List.of(), List.of(), false, List.of(codes), Optional.empty());
    }
}
