package se.handslag.intervention.participation.outregistration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
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
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.ParticipationReceipt;
import se.handslag.intervention.participation.outregistration.OutRegistrationResult.Done;
import se.handslag.intervention.participation.outregistration.OutRegistrationResult.Invalid;
import se.handslag.intervention.participation.outregistration.OutRegistrationResult.Refused;
import se.handslag.intervention.participation.outregistration.OutRegistrationResult.Unknown;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;

/** Registering participants out. */
@Path("participations/{participation-id}/out-registrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "participations")
@RolesAllowed(Roles.PARTICIPANT_MANAGER)
public class OutRegistrationResource {
    private final RegisterOut register;
    private final CurrentCaller caller;
    private final Once once;

    OutRegistrationResource(RegisterOut register, CurrentCaller caller, Once once) {
        this.register = register;
        this.caller = caller;
        this.once = once;
    }

    /** Registers somebody out. */
    @POST
    @Operation(
            operationId = "registerOut",
            summary = "Register a participant out",
            description = "Ends a participation with a reason, what comes next and the situation after."
                    + " WRONGLY_REGISTERED voids it instead, also after it ended, and then it leaves every count.")
    @APIResponse(
            responseCode = "201",
            description = "The participation has ended, or is void",
            content = @Content(schema = @Schema(implementation = ParticipationReceipt.class)))
    public Response register(
            @PathParam("participation-id") UUID id,
            @Valid @NotNull OutRegistrationRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IfMatch ifMatch = IfMatch.optional(headers);
        return once.perform(() -> switch (register.register(caller.get(), id, body.toCommand(), ifMatch)) {
            case Done done -> created(done.participation(), uri);
            case Unknown no -> throw OutRegistrationProblems.unknown();
            case Invalid no -> throw OutRegistrationProblems.invalid(no.faults());
            case Refused no -> throw OutRegistrationProblems.refused(no.why());
        });
    }

    /** The out-registration is read with its participation, so that is where it is. */
    private static Response created(Participation participation, UriInfo uri) {
        URI self = Links.to(uri, "participations", participation.id());
        return Response.created(self)
                .tag(Etags.of(participation.version()))
                .entity(ParticipationReceipt.of(participation, self))
                .build();
    }
}
