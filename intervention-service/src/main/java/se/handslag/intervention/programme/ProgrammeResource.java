package se.handslag.intervention.programme;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;

/** Registering and changing programmes. */
@Path("programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
@RolesAllowed(Roles.ASSOCIATION_ADMIN)
public class ProgrammeResource {
    private final RegisterProgramme register;
    private final ReviseProgramme revise;
    private final CurrentCaller caller;
    private final Once once;

    ProgrammeResource(RegisterProgramme register, ReviseProgramme revise, CurrentCaller caller, Once once) {
        this.register = register;
        this.revise = revise;
        this.caller = caller;
        this.once = once;
    }

    /** Registers a programme. */
    @POST
    @Operation(
            operationId = "registerProgramme",
            summary = "Register a programme",
            description =
                    "Registers a programme or project that groups interventions of one or more associations, for an"
                            + " administrator of one of them. Its owner is any organisation.")
    @APIResponse(
            responseCode = "201",
            description = "The programme is registered",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response register(@Valid @NotNull ProgrammeRequest body, @Context UriInfo uri) {
        return once.perform(() -> {
            Programme kept = kept(register.register(caller.get(), body.code(), body.toTerms()), body.associations());
            URI self = Links.to(uri, "programmes", kept.id());
            return Response.created(self)
                    .tag(Etags.of(kept.version()))
                    .entity(ProgrammeView.of(kept, self))
                    .build();
        });
    }

    /** Changes a programme. */
    @PUT
    @Path("{programme-id}")
    @Operation(
            operationId = "reviseProgramme",
            summary = "Change a programme",
            description =
                    "The body takes the place of all but the code. Send If-Match with the ETag that you have read."
                            + " An association stays in as long as it has interventions in the programme. The former state is"
                            + " kept.")
    @APIResponse(
            responseCode = "200",
            description = "The programme as it is now",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response revise(
            @PathParam("programme-id") UUID id,
            @Valid @NotNull ProgrammeRevisionRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IfMatch ifMatch = IfMatch.required(headers);
        Programme kept = kept(revise.revise(caller.get(), id, body.toTerms(), ifMatch), body.associations());
        return Response.ok(ProgrammeView.of(kept, Links.to(uri, "programmes", kept.id())))
                .tag(Etags.of(kept.version()))
                .build();
    }

    private static Programme kept(ProgrammeResult result, List<String> associations) {
        return switch (result) {
            case ProgrammeResult.Kept done -> done.programme();
            case ProgrammeResult.NotPermitted no -> throw ProgrammeProblems.notPermitted();
            case ProgrammeResult.Unknown no -> throw ProgrammeProblems.notFound();
            case ProgrammeResult.AlreadyRegistered no -> throw ProgrammeProblems.alreadyRegistered();
            case ProgrammeResult.UnknownAssociations no -> throw ProgrammeProblems.unknown(associations, no.codes());
            case ProgrammeResult.HasInterventionsOf no -> throw ProgrammeProblems.hasInterventions();
            case ProgrammeResult.Refused no -> throw ProgrammeProblems.refused(no.why());
        };
    }
}
