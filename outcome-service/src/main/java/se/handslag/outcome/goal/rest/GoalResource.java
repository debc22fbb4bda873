package se.handslag.outcome.goal.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;
import se.handslag.outcome.goal.Goal;
import se.handslag.outcome.goal.GoalResult;
import se.handslag.outcome.goal.ListGoals;
import se.handslag.outcome.goal.ReadGoal;
import se.handslag.outcome.goal.SetGoal;

/** What associations aim at. Readable to everybody with a token. */
@Path("goals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "goals")
public class GoalResource {
    private final SetGoal set;
    private final ReadGoal read;
    private final ListGoals list;
    private final CurrentCaller caller;
    private final Once once;

    GoalResource(SetGoal set, ReadGoal read, ListGoals list, CurrentCaller caller, Once once) {
        this.set = set;
        this.read = read;
        this.list = list;
        this.caller = caller;
        this.once = once;
    }

    /** Sets a goal. */
    @POST
    @RolesAllowed(Roles.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "setGoal",
            summary = "Set a goal",
            description = "What the own association aims at with an intervention of its own, with a programme it takes"
                    + " part in, or in all: a share or a number of results by a definition of success, persons,"
                    + " participations, or money.")
    @APIResponse(
            responseCode = "201",
            description = "The goal is set",
            content = @Content(schema = @Schema(implementation = GoalView.class)))
    public Response set(@Valid @NotNull GoalRequest body, @Context UriInfo uri) {
        return once.perform(
                () -> answer(set.set(caller.get(), Optional.empty(), body.toCommand(), IfMatch.none()), uri));
    }

    /** Sets it anew. */
    @POST
    @Path("{goal-id}/versions")
    @RolesAllowed(Roles.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "changeGoal",
            summary = "Change or drop a goal",
            description = "The next version of a goal of the same scope. Reports as of an earlier moment go on with the"
                    + " version that held then.")
    @APIResponse(
            responseCode = "201",
            description = "The goal as it holds now",
            content = @Content(schema = @Schema(implementation = GoalView.class)))
    public Response change(
            @PathParam("goal-id") UUID id,
            @Valid @NotNull GoalRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IfMatch ifMatch = IfMatch.optional(headers);
        return once.perform(() -> answer(set.set(caller.get(), Optional.of(id), body.toCommand(), ifMatch), uri));
    }

    /** The goals of an association. */
    @GET
    @Authenticated
    @Operation(
            operationId = "listGoals",
            summary = "List an association's goals",
            description = "As they hold, oldest first; dropped ones too.")
    public Page<GoalView> list(
            @Parameter(description = "Code of the association.", required = true, example = "kalmar-lan")
                    @QueryParam("association")
                    @NotNull(message = "Send the association's code.")
                    @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*", message = "Send a code such as kalmar-lan.")
                    String association,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Page.of(
                list.list(association, page),
                page,
                uri,
                row -> GoalView.of(row, self(row, uri)),
                row -> Cursor.after(row.id()));
    }

    /** One goal. */
    @GET
    @Path("{goal-id}")
    @Authenticated
    @Operation(operationId = "readGoal", summary = "Read a goal", description = "Its newest version.")
    @APIResponse(
            responseCode = "200",
            description = "The goal as it holds",
            content = @Content(schema = @Schema(implementation = GoalView.class)))
    public Response read(@PathParam("goal-id") UUID id, @Context Request request, @Context UriInfo uri) {
        Goal found = read.read(id).orElseThrow(GoalResource::unknown);
        return Etags.read(request, found.version(), GoalView.of(found, self(found, uri)));
    }

    private static Response answer(GoalResult result, UriInfo uri) {
        return switch (result) {
            case GoalResult.Set done -> created(done.goal(), uri);
            case GoalResult.NotPermitted no ->
                throw ProblemException.of(
                        ProblemTypes.NOT_PERMITTED,
                        "An association's administrators set goals for what is its own, or what it takes part in.");
            case GoalResult.UnknownGoal no -> throw unknown();
            case GoalResult.UnknownScope no ->
                throw ProblemException.of(ProblemTypes.NOT_FOUND, "What it is to be a goal of is not known.");
            case GoalResult.UnknownResult no ->
                throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "The results that are to count are not known.")
                        .at("/categories", "Codes of the definition's categories, in force now.");
            case GoalResult.AnotherScope no ->
                throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "A goal keeps what it is a goal of.")
                        .at("/scopeId", "As it was; set a new goal for something else.");
        };
    }

    private static ProblemException unknown() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such goal.");
    }

    private static Response created(Goal goal, UriInfo uri) {
        URI self = self(goal, uri);
        return Response.created(self)
                .tag(Etags.of(goal.version()))
                .entity(GoalView.of(goal, self))
                .build();
    }

    private static URI self(Goal goal, UriInfo uri) {
        return Links.to(uri, "goals", goal.id());
    }
}
