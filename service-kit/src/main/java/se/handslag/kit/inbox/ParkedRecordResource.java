package se.handslag.kit.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;

/** The parked records of this very service, for its operator. */
@Path("parked-records")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PLATFORM_ADMIN)
@Tag(
        name = "parked-records",
        description =
                "Events that this service could not apply yet. Each service answers for its own, at its own address"
                        + " inside the installation; here are the gateway's.")
public class ParkedRecordResource {
    private final ParkedRecords parked;

    ParkedRecordResource(ParkedRecords parked) {
        this.parked = parked;
    }

    /** All of them, the oldest first. */
    @GET
    @Operation(
            operationId = "listParkedRecords",
            summary = "List the parked records",
            description = "The oldest first: codes and times, no content.")
    public Page<ParkedRecordView> list(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        long after = page.cursor().map(cursor -> cursor.number(0)).orElse(0L);
        return Page.of(
                parked.page(after, page.offset(), page.fetch()),
                page,
                uri,
                ParkedRecordView::of,
                record -> Cursor.after(record.id()));
    }

    /** Tries it now. A key is not needed: a second retry finds nothing, or does no harm. */
    @POST
    @Path("{parked-record-id}/retries")
    @Operation(
            operationId = "retryParkedRecord",
            summary = "Retry a parked record",
            description =
                    "Tries it at once, whatever its plan. One that waits behind another of its key goes on waiting.")
    public RetryView retry(@PathParam("parked-record-id") long id) {
        if (!parked.retry(id)) {
            throw notParked();
        }
        return new RetryView(parked.find(id).isPresent());
    }

    private static ProblemException notParked() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "No such record is parked here, or no longer.");
    }
}
