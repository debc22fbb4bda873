package se.handslag.gateway.routing;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the services are: base URLs without a path. */
@ConfigMapping(prefix = "handslag.routes")
public interface RouteConfig {
    /** Of participant-service. */
    URI participantService();

    /** Of intervention-service. */
    URI interventionService();

    /** Of outcome-service. */
    URI outcomeService();
}
