package se.handslag.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    private final Latencies hundred =
            new Latencies(LongStream.rangeClosed(1, 100).map(i -> 101 - i).toArray());

    @Test
    void aPercentileIsATimeThatWasMeasured() {
        assertThat(hundred.percentile(50)).isEqualTo(Duration.ofNanos(50));
        assertThat(hundred.percentile(95)).isEqualTo(Duration.ofNanos(95));
        assertThat(hundred.percentile(100)).isEqualTo(Duration.ofNanos(100));
        assertThat(new Latencies(7).percentile(1)).isEqualTo(Duration.ofNanos(7));
    }

    @Test
    void aLineTellsMillisecondsAndHowManyTimesATrivialRequest() {
        var row = new Row("af", "hand-offs", "first", 20, new Latencies(4_000_000, 4_000_000, 9_000_000));
        assertThat(row.line(new Latencies(2_000_000)).split(" +", -1))
                .containsExactly("af", "hand-offs", "first", "20", "4.00", "9.00", "9.00", "2.0");
    }
}
