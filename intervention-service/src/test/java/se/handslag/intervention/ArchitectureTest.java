package se.handslag.intervention;

import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.architecture.ArchitectureRules;

class ArchitectureTest {

    @Test
    void theServiceIsBuiltAsAllAre() {
        ArchitectureRules.check("se.handslag.intervention");
    }
}
