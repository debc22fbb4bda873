package se.handslag.intervention.queue.reading;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.Links;
import se.handslag.kit.time.Stockholm;

/** How many places there are and how many wait: numbers, so everybody with a token may know. */
@Path("interventions/{intervention-id}/places")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "queues")
@Authenticated
public class PlacesResource {
    private final ReadPlaces read;
    private final Clock clock;

    PlacesResource(ReadPlaces read, Clock clock) {
        this.read = read;
        this.clock = clock;
    }

    /** The places of one intervention. */
    @GET
    @Operation(
            operationId = "readPlaces",
            summary = "Read an intervention's places",
            description = "How many places there are, taken, promised and free, and how many wait. Numbers only.")
    public PlacesView read(@PathParam("intervention-id") UUID interventionId, @Context UriInfo uri) {
        return read.read(interventionId, Stockholm.today(clock))
                .map(count ->
                        PlacesView.of(interventionId, count, Links.to(uri, "interventions", interventionId, "places")))
                .orElseThrow(() -> ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such intervention."));
    }
}
