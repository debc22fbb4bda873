package se.handslag.kit.testing.rest;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The header lines of an answer as they are sent: a client library may join or drop lines that say something twice. */
public final class HeaderLines {
    private static final int PATIENCE_MILLIS = 10_000;

    private final Map<String, List<String>> values = new TreeMap<>();

    private HeaderLines() {}

    /** Of a GET under the API's root, with a token or with an empty text for none. */
    public static HeaderLines ofGet(String path, String token) {
        HeaderLines lines = new HeaderLines();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            String request = "GET " + Api.ROOT + "/" + path + " HTTP/1.1\r\nHost: localhost:" + RestAssured.port
                    + "\r\nAccept: */*\r\nConnection: close\r\n"
                    + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            lines.read(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** What each line of this name says; the name in any case. */
    public List<String> of(String name) {
        return values.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    private void read(BufferedReader answer) throws IOException {
        String status = answer.readLine();
        for (String line = answer.readLine(); line != null && !line.isEmpty(); line = answer.readLine()) {
            int colon = line.indexOf(':');
            values.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        values.put(":status", List.of(String.valueOf(status)));
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
