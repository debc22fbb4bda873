package se.handslag.participant.handoff.lifting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Role;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.handoff.HandOff;
import se.handslag.participant.handoff.act.Refusal;
import se.handslag.participant.handoff.view.HandOffProblems;
import se.handslag.participant.handoff.worklist.Worklist;

/** Where local groups and coordinators see what nobody has answered in time. Never who it is about. */
@Produces(MediaType.APPLICATION_JSON)
@Path("lifted-hand-offs")
@Tag(name = "lifted hand-offs")
@RolesAllowed({Roles.MANAGER, Roles.COORDINATOR})
public class LiftedResource {
    private final Worklist worklist;
    private final LiftedReader reader;
    private final LiftedAnswers answers;
    private final CurrentCaller caller;

    LiftedResource(Worklist worklist, LiftedReader reader, LiftedAnswers answers, CurrentCaller caller) {
        this.worklist = worklist;
        this.reader = reader;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "What has been lifted to us",
            description =
                    "Oldest first, without the person. To a manager: level 2 and up in the municipalities in whose"
                            + " local groups the agency sits. To a coordinator: level 3 of the own association.")
    public Page<LiftedHandOffView> list(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        Caller who = caller.get();
        boolean coordinator = who.has(Role.COORDINATOR);
        return Page.of(
                coordinator
                        ? worklist.liftedToCoordinator(who.requireAssociation(), page)
                        : worklist.liftedToGroups(
                                who.requireAgency(), who.unit().orElse(null), page),
                page,
                uri,
                row -> coordinator ? answers.forCoordinator(row, uri) : answers.forGroup(row, uri),
                row -> Cursor.after(row.offeredAt(), row.id()));
    }

    @GET
    @Path("{hand-off-id}")
    @Operation(
            summary = "One that has been lifted to us",
            description =
                    "Without the person. A coordinator goes on seeing one that they gave time, or that has ended.")
    @APIResponse(
            responseCode = "200",
            description = "The hand-off",
            content = @Content(schema = @Schema(implementation = LiftedHandOffView.class)))
    public Response one(@PathParam("hand-off-id") UUID id, @Context Request request, @Context UriInfo uri) {
        Caller who = caller.get();
        boolean coordinator = who.has(Role.COORDINATOR);
        Optional<HandOff> found = coordinator
                ? reader.forCoordinator(id, who.requireAssociation())
                : reader.forGroup(id, who.requireAgency(), who.unit());
        HandOff handOff = found.orElseThrow(() -> HandOffProblems.of(Refusal.NOT_FOUND));
        return Etags.read(
                request,
                handOff.version(),
                coordinator ? answers.forCoordinator(handOff, uri) : answers.forGroup(handOff, uri));
    }
}
