package se.handslag.participant.handoff.assigning;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Role;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.IfMatch;
import se.handslag.participant.handoff.act.Actor;
import se.handslag.participant.handoff.view.MoveAnswers;
import se.handslag.participant.handoff.view.MoveResponse;

/** Where a caseworker of the receiver takes a hand-off, or is given it. */
@Produces(MediaType.APPLICATION_JSON)
@Path("hand-offs/{hand-off-id}/assignments")
@Tag(name = "hand-offs")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class AssignmentResource {
    private final AssignHandOff assign;
    private final CurrentCaller caller;
    private final MoveAnswers answers;

    AssignmentResource(AssignHandOff assign, CurrentCaller caller, MoveAnswers answers) {
        this.assign = assign;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Operation(
            summary = "Say who works with it",
            description =
                    "An empty body: the caller takes it. A manager may name another of the agency's caseworkers. The"
                            + " other party is not told, and no clock starts anew.")
    @MoveResponse
    public Response assign(
            @PathParam("hand-off-id") UUID id,
            @Valid @NotNull AssignmentRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Caller who = caller.get();
        String caseworker = body.caseworker().orElse(who.subject());
        if (!caseworker.equals(who.subject()) && !who.has(Role.MANAGER)) {
            throw ProblemException.of(
                    ProblemTypes.NOT_PERMITTED, "Only a manager gives a hand-off to another: send {} to take it.");
        }
        Actor by = Actor.of(who);
        return answers.once(uri, () -> assign.assign(id, by, caseworker, IfMatch.optional(headers)));
    }
}
