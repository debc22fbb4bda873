package se.handslag.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kit.problem.ProblemException;

class CursorTest {

    @Test
    void keysComeBackAsTheyWere() {
        Instant at = Instant.parse("2026-11-22T08:00:00.123456Z");
        UUID id = UUID.randomUUID();
        Cursor read = Cursor.parse(
                Cursor.after(at, id, 7L, LocalDate.of(2026, 11, 22), "å/ä").text());
        assertThat(read.instant(0)).isEqualTo(at);
        assertThat(read.uuid(1)).isEqualTo(id);
        assertThat(read.number(2)).isEqualTo(7);
        assertThat(read.date(3)).isEqualTo("2026-11-22");
        assertThat(read.string(4)).isEqualTo("å/ä");
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "_w", "a"})
    void whatWeDidNotWriteIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.parse(text).uuid(0)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aKeyThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Cursor.after("x").instant(1)).isInstanceOf(ProblemException.class);
    }
}
