package se.handslag.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void readsUpWithItsFlagsInAnyOrder() {
        assertEquals(new Command.Up(false, false, true), Arguments.parse("up"));
        assertEquals(new Command.Up(true, true, true), Arguments.parse("up", "--fresh", "--detach"));
        assertEquals(new Command.Up(false, false, false), Arguments.parse("up", "--no-scenario"));
    }

    @Test
    void readsCommandsWithAValue() {
        assertEquals(new Command.Logs("kafka", true), Arguments.parse("logs", "-f", "kafka"));
        assertEquals(new Command.Token("af"), Arguments.parse("token", "af"));
        assertEquals(new Command.Scenario("kalmar-lan-2018"), Arguments.parse("scenario", "kalmar-lan-2018"));
        assertEquals(new Command.Test(true), Arguments.parse("test", "--long"));
        assertEquals(new Command.Bench("worklists"), Arguments.parse("bench", "worklists"));
    }

    @Test
    void nothingAsksForHelp() {
        assertEquals(new Command.Help(), Arguments.parse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"upp", "up detach", "down now", "token", "logs -f", "token af fk"})
    void refusesWhatItDoesNotKnow(String line) {
        var refusal = assertThrows(UsageException.class, () -> Arguments.parse(line.split(" ")));
        assertTrue(refusal.getMessage().contains("./handslag"), refusal.getMessage());
    }
}
