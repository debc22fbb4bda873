package se.handslag.intervention.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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
import se.handslag.intervention.session.SessionResult.Done;
import se.handslag.intervention.session.SessionResult.Invalid;
import se.handslag.intervention.session.SessionResult.Refused;
import se.handslag.intervention.session.SessionResult.UnknownIntervention;
import se.handslag.intervention.session.SessionResult.UnknownSession;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;

/** Sessions of a group (R5.8). */
@Path("interventions/{intervention-id}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
@RolesAllowed(Roles.PARTICIPANT_MANAGER)
public class SessionResource {
    private final RegisterSession register;
    private final ListSessions list;
    private final CurrentCaller caller;
    private final Once once;

    SessionResource(RegisterSession register, ListSessions list, CurrentCaller caller, Once once) {
        this.register = register;
        this.list = list;
        this.caller = caller;
        this.once = once;
    }

    /** Registers a session. */
    @POST
    @Operation(
            operationId = "registerSession",
            summary = "Register a session",
            description = "A gathering of the group on a day, around a theme. It may lie ahead.")
    @APIResponse(
            responseCode = "201",
            description = "The session is registered",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response register(
            @PathParam("intervention-id") UUID interventionId,
            @Valid @NotNull SessionRequest body,
            @Context UriInfo uri) {
        return once.perform(() -> switch (register.register(caller.get(), interventionId, body.toCommand())) {
            case Done done -> created(done.session(), uri);
            case UnknownIntervention no -> throw SessionProblems.noIntervention();
            case UnknownSession no -> throw SessionProblems.noSession();
            case Invalid no -> throw SessionProblems.invalid(no.faults());
            case Refused no -> throw SessionProblems.refused(no.why());
        });
    }

    /** An intervention's sessions. */
    @GET
    @Operation(
            operationId = "listSessions",
            summary = "List an intervention's sessions",
            description = "Sessions in the order of days, each with how many were there and how many were not.")
    public Page<SessionView> list(
            @PathParam("intervention-id") UUID interventionId,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Page.of(
                list.list(caller.get(), interventionId, page).orElseThrow(SessionProblems::noIntervention),
                page,
                uri,
                row -> SessionView.of(row.session(), row.present(), row.absent(), self(row.session(), uri)),
                row -> Cursor.after(row.session().heldOn(), row.session().id()));
    }

    private static Response created(GroupSession session, UriInfo uri) {
        URI self = self(session, uri);
        return Response.created(self)
                .tag(Etags.of(session.version()))
                .entity(SessionView.of(session, null, null, self))
                .build();
    }

    private static URI self(GroupSession session, UriInfo uri) {
        return Links.to(uri, "interventions", session.interventionId(), "sessions", session.id());
    }
}
