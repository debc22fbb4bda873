package se.handslag.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.token.Tokens;

/** Bodies that do not say how long they are, or do not come. Byte by byte, as no HTTP library would send them. */
@QuarkusTest
class SlowAndChunkedBodyTest {
    private static final int CHUNK = 100_000;
    private static final int CHUNKS_OVER_THE_LIMIT = 12;

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void aChunkedBodyOverTheLimitIsRefused() throws IOException {
        String answer = send("Transfer-Encoding: chunked\r\n", out -> {
            byte[] chunk = "x".repeat(CHUNK).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < CHUNKS_OVER_THE_LIMIT; i++) {
                out.write((Integer.toHexString(CHUNK) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(chunk);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
        });

        assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:handslag:problem:body-too-large");
    }

    @Test
    void aBodyThatDoesNotComeIsNotWaitedForForEver() throws IOException {
        String answer = send("Content-Length: 100\r\n", out -> {
            out.write("{\"a\":".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        });

        assertThat(answer).startsWith("HTTP/1.1 408").contains("urn:handslag:problem:body-too-slow");
    }

    @Test
    void aClientThatAsksFirstIsToldToGoOnOnlyWithAToken() throws IOException {
        String answer = exchange("", "Expect: 100-continue\r\nContent-Length: 10\r\n", out -> {});

        assertThat(answer).startsWith("HTTP/1.1 401");
    }

    private interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private String send(String headers, Body body) throws IOException {
        return exchange("Authorization: Bearer " + Tokens.agency("bodies") + "\r\n", headers, body);
    }

    private String exchange(String authorization, String headers, Body body) throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            String head =
                    "POST /handslag/v1/hand-offs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + authorization + headers + "\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            try {
                body.writeTo(out);
            } catch (SocketException e) {
                // Refused while we were still sending; the answer is there to be read.
                assertThat(e).isNotNull();
            }
            byte[] answer = new byte[2_000];
            int length = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(0, length), StandardCharsets.UTF_8);
        }
    }
}
