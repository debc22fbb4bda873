package se.handslag.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kit.testing.rest.HeaderLines;
import se.handslag.kit.testing.token.Tokens;

/** Whoever answers, the gateway or a service behind it, every header is one line. */
@QuarkusTest
class HeadersOnceTest {
    private static final List<String> ON_EVERY_ANSWER = List.of(
            "traceparent",
            "Content-Type",
            "Cache-Control",
            "Content-Security-Policy",
            "Referrer-Policy",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options");

    private final String token = Tokens.agency("headers");

    @ParameterizedTest
    @ValueSource(strings = {"hand-offs", "agencies", "agencies/nobody", "interventions", "nothing", "openapi.json"})
    void ofAnAnswerTo(String path) {
        assertOnce(HeaderLines.ofGet(path, token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hand-offs", "agencies", "api-info"})
    void ofAnAnswerToNobody(String path) {
        assertOnce(HeaderLines.ofGet(path, ""));
    }

    @Test
    void aServiceThatMayBeCachedSaysSoThroughTheGateway() {
        assertThat(HeaderLines.ofGet("hand-offs", token).of("Cache-Control")).containsExactly("private, no-cache");
        assertThat(HeaderLines.ofGet("agencies", token).of("Cache-Control")).containsExactly("no-store");
    }

    private static void assertOnce(HeaderLines lines) {
        assertThat(ON_EVERY_ANSWER)
                .allSatisfy(name ->
                        assertThat(lines.of(name)).as("%s of %s", name, lines).hasSize(1));
    }
}
