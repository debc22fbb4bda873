package se.handslag.intervention.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.session.ReadAttendance.Attendant;
import se.handslag.intervention.session.ReadAttendance.Found;
import se.handslag.intervention.session.SessionResult.Done;
import se.handslag.intervention.session.SessionResult.Invalid;
import se.handslag.intervention.session.SessionResult.Refused;
import se.handslag.intervention.session.SessionResult.UnknownIntervention;
import se.handslag.intervention.session.SessionResult.UnknownSession;
import se.handslag.kit.access.Disclosure;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;

/** Who was at a session (R5.7, R5.8): each person shown is recorded (R3.7). */
@Path("interventions/{intervention-id}/sessions/{session-id}/attendances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
@RolesAllowed(Roles.PARTICIPANT_MANAGER)
public class AttendanceResource {
    private final RecordAttendance record;
    private final ReadAttendance read;
    private final Disclosure disclosure;
    private final CurrentCaller caller;
    private final Once once;

    AttendanceResource(
            RecordAttendance record, ReadAttendance read, Disclosure disclosure, CurrentCaller caller, Once once) {
        this.record = record;
        this.read = read;
        this.disclosure = disclosure;
        this.caller = caller;
        this.once = once;
    }

    /** Who was there. */
    @GET
    @Operation(
            operationId = "readAttendance",
            summary = "Read a session's attendance",
            description = "Of whom it is said that they were there, or not. Each person shown leaves an access record.")
    @APIResponse(
            responseCode = "200",
            description = "The attendance",
            content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    public Response read(
            @PathParam("intervention-id") UUID interventionId,
            @PathParam("session-id") UUID id,
            @Context Request request,
            @Context UriInfo uri) {
        Found found = read.read(caller.get(), interventionId, id).orElseThrow(SessionProblems::noSession);
        return disclosure.ofAll(
                AccessPolicy.PARTICIPATIONS,
                found.carriers(),
                found.attendants().stream().map(Attendant::participantId).toList(),
                "read-attendance",
                _ -> Etags.read(
                        request,
                        found.session().version(),
                        AttendanceView.of(
                                id,
                                found.attendants(),
                                Links.to(uri, "interventions", interventionId, "sessions", id, "attendances"))));
    }

    /** Says who was there. */
    @PUT
    @Operation(
            operationId = "recordAttendance",
            summary = "Record a session's whole attendance",
            description =
                    "Says of everybody whether they were there, and for how long. It holds in place of what was said"
                            + " before, which is kept; of whom nothing is said, nothing holds. A month that was signed off and whose"
                            + " hours change must be signed off anew.")
    @APIResponse(
            responseCode = "200",
            description = "The attendance is recorded",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response record(
            @PathParam("intervention-id") UUID interventionId,
            @PathParam("session-id") UUID id,
            @Valid @NotNull AttendanceRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IfMatch ifMatch = IfMatch.required(headers);
        return once.perform(() -> switch (record.record(caller.get(), interventionId, id, body.told(), ifMatch)) {
            case Done done -> recorded(done.session(), uri);
            case UnknownIntervention no -> throw SessionProblems.noIntervention();
            case UnknownSession no -> throw SessionProblems.noSession();
            case Invalid no -> throw SessionProblems.invalid(no.faults());
            case Refused no -> throw SessionProblems.refused(no.why());
        });
    }

    private static Response recorded(GroupSession session, UriInfo uri) {
        return Response.ok(SessionView.of(
                        session,
                        null,
                        null,
                        Links.to(uri, "interventions", session.interventionId(), "sessions", session.id())))
                .tag(Etags.of(session.version()))
                .build();
    }
}
