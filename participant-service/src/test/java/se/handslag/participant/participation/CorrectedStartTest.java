package se.handslag.participant.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.participant.story.Town.AF;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.participant.story.Participations;
import se.handslag.participant.story.Town;

/** A start that is told again is the same participation, also when it has ended meanwhile (R3.8). */
@QuarkusTest
class CorrectedStartTest {
    @Inject
    KnownParticipations participations;

    @BeforeEach
    void theTownIsThere() {
        Town.isKnown();
    }

    @Test
    void theLastOneHolds() {
        UUID person = AF.registers();
        UUID id = Participations.start(person, LocalDate.of(2026, 3, 1));
        Participations.end(id, person, LocalDate.of(2026, 6, 1), "COMPLETED_AS_PLANNED");
        Participations.correctStart(id, person, LocalDate.of(2026, 2, 1));

        List<KnownParticipation> known = QuarkusTransaction.requiringNew().call(() -> participations.of(person));
        assertThat(known).hasSize(1);
        assertThat(known.getFirst().startedOn()).isEqualTo("2026-02-01");
        assertThat(known.getFirst().endedOn()).contains(LocalDate.of(2026, 6, 1));
    }
}
