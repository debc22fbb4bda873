package se.handslag.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The description of the whole API, for anybody (national REST API profile, DOK.23 and DOK.24). */
@Path("")
@PermitAll
public class OpenApiResource {
    private static final String YAML = "application/yaml";
    private static final String CACHEABLE = "public, max-age=60";
    private static final String WITH_GAPS = "no-store";

    private final AggregatedApi api;
    private final ObjectMapper json;
    private final YAMLMapper yaml = new YAMLMapper();

    OpenApiResource(AggregatedApi api, ObjectMapper json) {
        this.api = api;
        this.json = json;
    }

    /** As JSON. */
    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response readJson() {
        AggregatedApi.Description description = api.describe();
        return answer(description.json(), description);
    }

    /** As YAML. */
    @GET
    @Path("openapi.yaml")
    @Produces(YAML)
    @Operation(hidden = true)
    public Response readYaml() throws JsonProcessingException {
        AggregatedApi.Description description = api.describe();
        return answer(yaml.writeValueAsString(json.readTree(description.json())), description);
    }

    private static Response answer(String document, AggregatedApi.Description description) {
        return Response.ok(document)
                .header("Cache-Control", description.complete() ? CACHEABLE : WITH_GAPS)
                .build();
    }
}
