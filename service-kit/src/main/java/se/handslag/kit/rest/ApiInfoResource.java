package se.handslag.kit.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which API this is, for anybody who asks. */
@Path("api-info")
@Tag(name = "api-info")
public class ApiInfoResource {
    private final String name;
    private final String version;
    private final LocalDate released;
    private final String status;

    ApiInfoResource(
            @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "handslag.api.version") String version,
            @ConfigProperty(name = "handslag.api.released") LocalDate released,
            @ConfigProperty(name = "handslag.api.status") String status) {
        this.name = name;
        this.version = version;
        this.released = released;
        this.status = status;
    }

    /** The API's name, version, date, status and where it is described. */
    @GET
    @PermitAll
    @Operation(operationId = "readApiInfo", summary = "Which API this is", description = "Name, version and status.")
    public ApiInfo read(@Context UriInfo uri) {
        return new ApiInfo(name, version, released, Links.to(uri, "openapi.yaml"), status);
    }
}
