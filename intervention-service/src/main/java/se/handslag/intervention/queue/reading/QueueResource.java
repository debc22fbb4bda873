package se.handslag.intervention.queue.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.intervention.queue.QueueEntryDetails;
import se.handslag.intervention.queue.QueueList;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.time.Stockholm;

/** Reading queues: of the own agency's interventions, each person shown is recorded (R3.6, R3.7). */
@Path("queue-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "queues")
@RolesAllowed(Roles.PARTICIPANT_MANAGER)
public class QueueResource {
    private static final String QUEUE_ENTRIES = "queue-entries";
    private final DiscloseWaits disclose;
    private final ListQueue list;
    private final CurrentCaller caller;
    private final Clock clock;

    QueueResource(DiscloseWaits disclose, ListQueue list, CurrentCaller caller, Clock clock) {
        this.disclose = disclose;
        this.list = list;
        this.caller = caller;
        this.clock = clock;
    }

    /** The queue of one intervention. */
    @GET
    @Operation(
            operationId = "listQueueEntries",
            summary = "List an intervention's queue",
            description =
                    "Those who wait for a place, whose turn it is first, with how long they have waited. Each person"
                            + " shown leaves an access record.")
    public Page<QueueEntryItem> list(
            @QueryParam("intervention")
                    @NotNull(message = "Name the intervention.")
                    @Parameter(
                            required = true,
                            description = "Id of the intervention.",
                            example = "019ab4f2-6c1e-7d3a-9a51-0c6f1f6d2b11")
                    UUID interventionId,
            @QueryParam("list")
                    @DefaultValue("live")
                    @Parameter(
                            description =
                                    "live: who waits or has not started yet; overdue: whose offer is not answered by its"
                                            + " date; all: who has left too.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"live", "overdue", "all"},
                                            defaultValue = "live"),
                            example = "live")
                    QueueList which,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        LocalDate today = Stockholm.today(clock);
        ListQueue.Found found = list.list(caller.get(), interventionId, which, today, page)
                .orElseThrow(() ->
                        ProblemException.of(ProblemTypes.NOT_FOUND, "Your agency carries out no such intervention."));
        disclose.listed(found, page.limit());
        return Page.of(
                found.rows(),
                page,
                uri,
                row -> QueueEntryItem.of(row, today, Links.to(uri, QUEUE_ENTRIES, row.id())),
                row -> Cursor.after(row.id()));
    }

    /** One wait. */
    @GET
    @Path("{queue-entry-id}")
    @Operation(
            operationId = "readQueueEntry",
            summary = "Read a participant's wait",
            description = "One wait with the places that were offered. Reading it leaves an access record.")
    @APIResponse(
            responseCode = "200",
            description = "The wait",
            content = @Content(schema = @Schema(implementation = QueueEntryView.class)))
    public Response read(@PathParam("queue-entry-id") UUID id, @Context Request request, @Context UriInfo uri) {
        QueueEntryDetails found = disclose.one(id);
        return Etags.read(
                request,
                found.version(),
                QueueEntryView.of(found, Stockholm.today(clock), Links.to(uri, QUEUE_ENTRIES, id)));
    }
}
