package se.handslag.intervention.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.participation.reading.DiscloseOf;
import se.handslag.intervention.placement.PlacementResult.Done;
import se.handslag.intervention.placement.PlacementResult.Refused;
import se.handslag.intervention.placement.PlacementResult.Unknown;
import se.handslag.intervention.placement.PlacementResult.Unlisted;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;

/** Placements with employers (R5.8): reading them is recorded (R3.7). */
@Path("participations/{participation-id}/placements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "placements")
@RolesAllowed(Roles.PARTICIPANT_MANAGER)
public class PlacementResource {
    private static final String PLACEMENTS = "placements";
    private static final String READ = "read-placements";
    private final RegisterPlacement register;
    private final EndPlacement end;
    private final ReadPlacements read;
    private final DiscloseOf disclose;
    private final CurrentCaller caller;
    private final Once once;

    PlacementResource(
            RegisterPlacement register,
            EndPlacement end,
            ReadPlacements read,
            DiscloseOf disclose,
            CurrentCaller caller,
            Once once) {
        this.register = register;
        this.end = end;
        this.read = read;
        this.disclose = disclose;
        this.caller = caller;
        this.once = once;
    }

    /** The placements of a participation. */
    @GET
    @Operation(
            operationId = "readPlacements",
            summary = "Read a participation's placements",
            description =
                    "Where the person has been placed, and from what strengths. Reading them leaves an access record.")
    public PlacementListView read(@PathParam("participation-id") UUID id, @Context UriInfo uri) {
        return disclose.person(
                id,
                AccessPolicy.PARTICIPATIONS,
                READ,
                () -> new PlacementListView(
                        read.read(id).stream()
                                .map(placement -> PlacementView.of(placement, self(placement, uri)))
                                .toList(),
                        Links.self(uri)));
    }

    /** One placement. */
    @GET
    @Path("{placement-id}")
    @Operation(
            operationId = "readPlacement",
            summary = "Read a placement",
            description = "One placement of a participation. Reading it leaves an access record.")
    @APIResponse(
            responseCode = "200",
            description = "The placement",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response readOne(
            @PathParam("participation-id") UUID participationId,
            @PathParam("placement-id") UUID id,
            @Context Request request,
            @Context UriInfo uri) {
        Placement found =
                disclose
                        .person(participationId, AccessPolicy.PARTICIPATIONS, READ, () -> read.read(participationId))
                        .stream()
                        .filter(placement -> placement.id().equals(id))
                        .findFirst()
                        .orElseThrow(PlacementProblems::unknown);
        return Etags.read(request, found.version(), PlacementView.of(found, self(found, uri)));
    }

    /** Registers a placement. */
    @POST
    @Operation(
            operationId = "registerPlacement",
            summary = "Register a placement",
            description = "A place with an employer, which is an organisation, from the person's strengths.")
    @APIResponse(
            responseCode = "201",
            description = "The placement is registered",
            content = @Content(schema = @Schema(implementation = PlacementReceipt.class)))
    public Response register(
            @PathParam("participation-id") UUID id, @Valid @NotNull PlacementRequest body, @Context UriInfo uri) {
        NewPlacement asked = body.toCommand();
        return once.perform(() -> answer(register.register(caller.get(), id, asked), uri));
    }

    /** Ends a placement. */
    @POST
    @Path("{placement-id}/endings")
    @Operation(operationId = "endPlacement", summary = "End a placement", description = "Says its last day.")
    @APIResponse(
            responseCode = "201",
            description = "The placement has ended",
            content = @Content(schema = @Schema(implementation = PlacementReceipt.class)))
    public Response end(
            @PathParam("participation-id") UUID participationId,
            @PathParam("placement-id") UUID id,
            @Valid @NotNull PlacementEndRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IfMatch ifMatch = IfMatch.optional(headers);
        return once.perform(() -> answer(end.end(caller.get(), participationId, id, body.endedOn(), ifMatch), uri));
    }

    private static Response answer(PlacementResult result, UriInfo uri) {
        return switch (result) {
            case Done done -> created(done.placement(), uri);
            case Unknown no -> throw PlacementProblems.unknown();
            case Unlisted no -> throw PlacementProblems.unlisted(no.codes());
            case Refused no -> throw PlacementProblems.refused(no.why());
        };
    }

    private static Response created(Placement placement, UriInfo uri) {
        URI self = self(placement, uri);
        return Response.created(self)
                .tag(Etags.of(placement.version()))
                .entity(PlacementReceipt.of(placement, self))
                .build();
    }

    private static URI self(Placement placement, UriInfo uri) {
        return Links.to(uri, "participations", placement.participationId(), PLACEMENTS, placement.id());
    }
}
