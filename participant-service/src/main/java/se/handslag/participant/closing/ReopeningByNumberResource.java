package se.handslag.participant.closing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.participant.identity.PersonalNumber;
import se.handslag.participant.registration.NumberRequest;
import se.handslag.participant.registration.ParticipantView;

/** Where any agency takes up a closed participant who comes to it with a new need. */
@Produces(MediaType.APPLICATION_JSON)
@Path("reopenings")
@Tag(name = "closings")
@RolesAllowed(Roles.CASEWORKER)
public class ReopeningByNumberResource {
    private final ReopenByNumber reopen;
    private final ReopeningAnswers answers;
    private final CurrentCaller caller;

    ReopeningByNumberResource(ReopenByNumber reopen, ReopeningAnswers answers, CurrentCaller caller) {
        this.reopen = reopen;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Reopen a participant by number",
            description =
                    "By any agency to which a closed participant comes with a new need. It is responsible from that"
                            + " instant, and sees of the time before only what its own agency was part of or a consent says.")
    @APIResponse(
            responseCode = "201",
            description = "Reopened",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    @APIResponse(responseCode = "409", description = "`participant-not-closed`: an agency is responsible")
    public Response reopen(@Valid @NotNull NumberRequest body, @Context UriInfo uri) {
        Caller who = caller.get();
        String agency = who.requireAgency();
        PersonalNumber number = body.personalNumber();
        return answers.once(uri, () -> reopen.reopen(agency, who.unit(), number));
    }
}
