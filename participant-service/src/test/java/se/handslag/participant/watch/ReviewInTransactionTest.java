package se.handslag.participant.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.participant.story.LogLines;
import se.handslag.participant.story.Town;

/** An act's watches are written with it, before the session lets its connection go. */
@QuarkusTest
class ReviewInTransactionTest {
    @BeforeEach
    void aTown() {
        Town.isKnown();
    }

    @Test
    void noConnectionIsLeftOpenAtTheCommit() {
        try (LogLines log = LogLines.follow()) {
            UUID person = AF.registers();
            AF.offers(person, AF.hasConsentFor(person, MUNICIPALITY), MUNICIPALITY);

            assertThat(log.with("Closing open connection")).isEmpty();
        }
    }
}
