package se.handslag.kit.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.rest.HeaderLines;

/** Nothing may be kept on its way unless the resource says so; one of the two is said, once. */
@QuarkusTest
class CacheControlTest {
    @Test
    void aResourcesOwnWordWins() {
        assertEquals(
                List.of("public, max-age=60"),
                HeaderLines.ofGet("cacheable", "").of("Cache-Control"));
    }

    @Test
    void whatSaysNothingIsNotKept() {
        assertEquals(List.of("no-store"), HeaderLines.ofGet("api-info", "").of("Cache-Control"));
        assertEquals(List.of("no-store"), HeaderLines.ofGet("nothing", "").of("Cache-Control"));
    }
}
