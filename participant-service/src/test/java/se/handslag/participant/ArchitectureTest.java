package se.handslag.participant;

import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.architecture.ArchitectureRules;

/** Built as all services are. */
class ArchitectureTest {
    @Test
    void theServiceKeepsTheRules() {
        ArchitectureRules.check("se.handslag.participant");
    }
}
