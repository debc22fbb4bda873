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
    void plansAreTakenFromTheLogAndPutUnderWhatWasAskedFor() {
        String log = """
            2026-11-22 11:59:59 UTC [7] LOG:  duration: 0.1 ms  plan:
            \tQuery Text: select id from hand_off
            \tBefore the first mark
            2026-11-22 12:00:00 UTC [8] LOG:  duration: 0.1 ms  plan:
            \tQuery Text: select '### af first hand-offs'
            \tResult  (cost=0.00..0.01)
            2026-11-22 12:00:00 UTC [7] LOG:  duration: 0.1 ms  plan:
            \tQuery Text: select id from hand_off where id = $1
            \tIndex Scan  (cost=0.00..0.01)
            2026-11-22 12:00:01 UTC [7] LOG:  duration: 0.2 ms  plan:
            \tQuery Text: update hand_off set a = 1
            \tUpdate on hand_off
            """;
        assertThat(PlanLog.plans(log)).isEqualTo("""

                        ### af first hand-offs

                        Query Text: select id from hand_off where id = $1
                        \tIndex Scan  (cost=0.00..0.01)

                        """);
    }
}
