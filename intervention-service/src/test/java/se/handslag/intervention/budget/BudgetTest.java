package se.handslag.intervention.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Samples;

class BudgetTest {
    private static final Amounts PLAN = new Amounts(40, 1_200_000L, null);
    private final Budget untold = Budget.untold(UUID.randomUUID(), 2018, BudgetType.INSATS_COST);

    @Test
    void whatIsToldIsTheNextRevisionUnderTheSameId() {
        Budget first = untold.tell(PLAN, Samples.RECORDING).orElseThrow();
        Budget second =
                first.tell(new Amounts(40, 1_200_000L, 5L), Samples.RECORDING).orElseThrow();
        assertThat(first.revision()).isEqualTo(1);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(first.amounts()).isEqualTo(PLAN);
        assertThat(second.recorded().actualKronor()).contains(5L);
    }

    @Test
    void whatIsAsItWasIsNoFact() {
        assertThat(untold.tell(Amounts.NONE, Samples.RECORDING)).isEmpty();
        Budget first = untold.tell(PLAN, Samples.RECORDING).orElseThrow();
        assertThat(first.tell(new Amounts(40, 1_200_000L, null), Samples.RECORDING))
                .isEmpty();
    }
}
