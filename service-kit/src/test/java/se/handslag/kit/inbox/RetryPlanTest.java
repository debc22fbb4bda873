package se.handslag.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPlanTest {
    @ParameterizedTest
    @CsvSource({"0, PT10S", "1, PT10S", "2, PT20S", "3, PT40S", "7, PT10M40S", "8, PT15M", "1000000, PT15M"})
    void waitsTwiceAsLongEachTimeUpToAQuarterOfAnHour(int attempts, Duration wait) {
        assertEquals(Instant.EPOCH.plus(wait), RetryPlan.next(Instant.EPOCH, attempts));
    }
}
