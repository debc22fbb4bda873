package se.handslag.participant.registration.unit;

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
import se.handslag.participant.directory.KnownAgencies;
import se.handslag.participant.registration.IdentityProblems;
import se.handslag.participant.registration.ParticipantView;
import se.handslag.participant.responsibility.Participant;

/** Where the responsible agency says which of its units works with a participant (R3.6). */
@Produces(MediaType.APPLICATION_JSON)
@Path("participants/{participant-id}/unit-assignments")
@Tag(name = "participants")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class UnitAssignmentResource {
    private final AssignUnit assign;
    private final KnownAgencies agencies;
    private final CurrentCaller caller;
    private final Once once;

    UnitAssignmentResource(AssignUnit assign, KnownAgencies agencies, CurrentCaller caller, Once once) {
        this.assign = assign;
        this.agencies = agencies;
        this.caller = caller;
        this.once = once;
    }

    @POST
    @Operation(
            summary = "Say which unit works with a participant",
            description =
                    "By a manager of the responsible agency, or a caseworker of the unit that works with them now."
                            + " From then on that unit's caseworkers see the person, and those of other units do not.")
    @APIResponse(
            responseCode = "201",
            description = "The participant, with the unit",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    @APIResponse(responseCode = "409", description = "`participant-anonymous`: of the anonymous no unit is kept")
    public Response assign(
            @PathParam("participant-id") UUID id,
            @Valid @NotNull UnitAssignmentRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        body.unitId().ifPresent(unit -> agencies.requireUnit(unit, agency, "/unitId"));
        return once.perform(() -> switch (assign.assign(id, agency, body.unitId(), IfMatch.optional(headers))) {
            case AssignUnitResult.Assigned(Participant participant) ->
                Response.created(Links.to(uri, "participants", id))
                        .tag(Etags.of(participant.version()))
                        .entity(ParticipantView.of(participant, uri))
                        .build();
            case AssignUnitResult.Anonymous() -> throw IdentityProblems.anonymousHasNoUnit();
            case AssignUnitResult.NotFound() -> throw IdentityProblems.notFound();
        });
    }
}
