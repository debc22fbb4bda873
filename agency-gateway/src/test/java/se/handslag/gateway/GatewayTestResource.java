package se.handslag.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** The services behind the gateway for every test here, and settings that make limits reachable. */
public final class GatewayTestResource implements QuarkusTestResourceLifecycleManager {
    private final StandInService service = new StandInService();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        settings.put("handslag.routes.participant-service", "http://localhost:" + service.start());
        // Nobody listens on port 1.
        settings.put("handslag.routes.intervention-service", "http://localhost:1");
        settings.put("handslag.routes.outcome-service", "http://localhost:1");
        // Files come in at a path of the one service that is there.
        settings.put("handslag.large-body.path", "/handslag/v1/referrals");
        settings.put("handslag.routing.answer-timeout", "1s");
        settings.put("handslag.routing.body-timeout", "1s");
        settings.put("handslag.routing.rate.per-second", "5");
        settings.put("handslag.routing.rate.burst", "100");
        // The delivery tests run instances of their own.
        settings.put("handslag.delivery.enabled", "false");
        return settings;
    }

    @Override
    public void stop() {
        service.close();
    }
}
