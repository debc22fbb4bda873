package se.handslag.local.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LastWordsTest {

    @Test
    void aPlainLineIsTakenAsItIs() {
        assertEquals("Address already in use", LastWords.plain("Address already in use"));
    }

    @Test
    void ofAJsonLineTheInnermostCauseIsTaken() {
        String line = """
                {"level":"ERROR","message":"Failed to start","exception":{"message":"no \\"quarkus\\"",\
                "causedBy":{"message":"port taken"}}}""";
        assertEquals("port taken", LastWords.plain(line));
    }
}
