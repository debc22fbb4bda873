package se.handslag.gateway;

import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.architecture.ArchitectureRules;

class ArchitectureTest {

    @Test
    void theGatewayIsBuiltLikeEveryService() {
        ArchitectureRules.check("se.handslag.gateway");
    }
}
