package se.handslag.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.kit.testing.token.Tokens;

@QuarkusTest
class BodyLimitTest {
    private static final int OVER_A_MEGABYTE = (1 << 20) + 10;
    private static final byte[] BODY =
            ("{\"name\":\"" + "a".repeat(OVER_A_MEGABYTE) + "\"}").getBytes(StandardCharsets.UTF_8);

    @TestHTTPResource("/handslag/v1/things")
    URI things;

    static Stream<BodyPublisher> bodies() {
        return Stream.of(
                BodyPublishers.ofByteArray(BODY),
                // Of unknown length, so it is sent in chunks.
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(BODY)));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBodyOverTheLimitIsRefused(BodyPublisher body) throws Exception {
        assertRefused(request().POST(body).build());
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void alsoWithAnIdempotencyKey(BodyPublisher body) throws Exception {
        assertRefused(request().header("Idempotency-Key", "k").POST(body).build());
    }

    @Test
    void aBodyUnderTheLimitIsRead() throws Exception {
        byte[] body = ("{\"name\":\"" + "a".repeat(900_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(send(request().POST(BodyPublishers.ofByteArray(body)).build())
                        .statusCode())
                .isEqualTo(400);
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(things)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Tokens.agency("af"));
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void assertRefused(HttpRequest request) throws Exception {
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("traceparent")).isPresent();
        assertThat(answer.body()).contains("\"type\":\"urn:handslag:problem:body-too-large\"");
    }
}
