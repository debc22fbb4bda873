package se.handslag.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoadTest {
    @Test
    void stepsAreCutAtTheirMarks() {
        assertThat(Load.steps("-- what it is\n-- step: one\nselect 1;\n-- step: two\nselect 2;\n"))
                .containsExactly("one\nselect 1;\n", "two\nselect 2;\n");
    }

    @Test
    void plansAreTakenFromTheLogWithoutItsOwnWords() {
        String log = """
            2026-11-22 12:00:00 UTC [7] LOG:  duration: 0.1 ms  plan:
            \tQuery Text: select 1
            \tResult  (cost=0.00..0.01)
            2026-11-22 12:00:01 UTC [7] LOG:  duration: 0.2 ms  plan:
            \tQuery Text: update t set a = 1
            \tUpdate on t
            """;
        assertThat(PlanLog.plans(log)).isEqualTo("Query Text: select 1\n\tResult  (cost=0.00..0.01)");
    }
}
