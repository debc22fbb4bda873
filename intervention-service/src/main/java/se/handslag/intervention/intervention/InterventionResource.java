package se.handslag.intervention.intervention;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.intervention.agency.AwaitAgencies;
import se.handslag.intervention.intervention.profile.ProfileProblems;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;

/** Registering interventions, and changing what can change of them. */
@Path("interventions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "interventions")
@Authenticated
public class InterventionResource {
    private final RegisterIntervention register;
    private final ReviseIntervention revise;
    private final AwaitAgencies agencies;
    private final CurrentCaller caller;
    private final Once once;

    InterventionResource(
            RegisterIntervention register,
            ReviseIntervention revise,
            AwaitAgencies agencies,
            CurrentCaller caller,
            Once once) {
        this.register = register;
        this.revise = revise;
        this.agencies = agencies;
        this.caller = caller;
        this.once = once;
    }

    /** Registers an intervention. */
    @POST
    @RolesAllowed({Roles.ASSOCIATION_ADMIN, Roles.INTERVENTION_MANAGER})
    @Operation(
            operationId = "registerIntervention",
            summary = "Register an intervention",
            description = "Registers an intervention of one association, for that association's staff. Direction,"
                    + " measurement method and ESF funding never change; a structural intervention is count-only. For whom it"
                    + " is planned is no bar to others.")
    @APIResponse(
            responseCode = "201",
            description = "The intervention is registered",
            content = @Content(schema = @Schema(implementation = InterventionView.class)))
    public Response register(@Valid @NotNull InterventionRequest body, @Context UriInfo uri) {
        agencies.await(body.agencies());
        return once.perform(() -> switch (register.register(caller.get(), body.toCommand())) {
            case RegisterInterventionResult.Registered done -> created(done.intervention(), uri);
            case RegisterInterventionResult.NotPermitted no -> throw InterventionProblems.notPermitted();
            case RegisterInterventionResult.UnknownAssociation no -> throw InterventionProblems.unknownAssociation();
            case RegisterInterventionResult.UnknownAgencies no ->
                throw InterventionProblems.unknownAgencies(body.agencies(), no.codes());
            case RegisterInterventionResult.Misfit no -> throw ProfileProblems.of(no.fault(), body);
            case RegisterInterventionResult.Refused no -> throw InterventionProblems.refused(no.why());
        });
    }

    /** Changes name, dates and profile. */
    @PUT
    @Path("{intervention-id}")
    @RolesAllowed({Roles.ASSOCIATION_ADMIN, Roles.INTERVENTION_MANAGER})
    @Operation(
            operationId = "reviseIntervention",
            summary = "Change an intervention",
            description =
                    "The body takes the place of name, dates and all that the intervention says of itself: what is"
                            + " left out is said no more. Direction, measurement method, ESF funding, association and agencies never"
                            + " change. Places can become as few as are taken or promised. Send If-Match with the ETag that you"
                            + " have read. The former state is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The intervention as it is now",
            content = @Content(schema = @Schema(implementation = InterventionView.class)))
    public Response revise(
            @PathParam("intervention-id") UUID id,
            @Valid @NotNull RevisionRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IfMatch ifMatch = IfMatch.required(headers);
        return switch (revise.revise(caller.get(), id, body.toCommand(), ifMatch)) {
            case ReviseInterventionResult.Revised done ->
                Response.ok(InterventionView.of(done.intervention(), self(done.intervention(), uri)))
                        .tag(Etags.of(done.intervention().version()))
                        .build();
            case ReviseInterventionResult.Unknown no -> throw InterventionProblems.notFound();
            case ReviseInterventionResult.NotPermitted no -> throw InterventionProblems.notPermitted();
            case ReviseInterventionResult.Misfit no -> throw ProfileProblems.of(no.fault(), body);
            case ReviseInterventionResult.EndsBeforeStart no -> throw InterventionProblems.endsBeforeStart();
            case ReviseInterventionResult.LeavesFactsOutside no -> throw InterventionProblems.factsOutside();
            case ReviseInterventionResult.FewerPlacesThanTaken no -> throw InterventionProblems.fewerPlacesThanTaken();
        };
    }

    private static Response created(Intervention intervention, UriInfo uri) {
        URI self = self(intervention, uri);
        return Response.created(self)
                .tag(Etags.of(intervention.version()))
                .entity(InterventionView.of(intervention, self))
                .build();
    }

    private static URI self(Intervention intervention, UriInfo uri) {
        return Links.to(uri, "interventions", intervention.id());
    }
}
