package se.handslag.gateway.delivery.parked;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;

/** What could not be delivered to agencies yet, for the operator. */
@Path("parked-deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PLATFORM_ADMIN)
@Tag(name = "parked-deliveries", description = "Notices that could not be delivered to an agency's topic yet.")
public class ParkedDeliveryResource {
    private final ListParkedDeliveries list;
    private final RetryParkedDelivery retry;

    ParkedDeliveryResource(ListParkedDeliveries list, RetryParkedDelivery retry) {
        this.list = list;
        this.retry = retry;
    }

    /** All of them, the oldest first. */
    @GET
    @Operation(
            operationId = "listParkedDeliveries",
            summary = "List the parked deliveries",
            description = "The oldest first: codes and times, no content.")
    public Page<ParkedDeliveryView> list(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(list.list(page), page, uri, ParkedDeliveryView::of, parked -> Cursor.after(parked.id()));
    }

    /** Has it tried now. A key is not needed: a second retry finds nothing, or does no harm. */
    @POST
    @Path("{parked-delivery-id}/retries")
    @Operation(
            operationId = "retryParkedDelivery",
            summary = "Retry a parked delivery",
            description = "Makes it due at once, whatever its plan; the instance that delivers its partition tries it."
                    + " One that waits behind another of its key goes on waiting.")
    @APIResponse(responseCode = "202", description = "It is tried next.")
    @APIResponse(responseCode = "404", description = "It waits no longer.")
    public Response retry(@PathParam("parked-delivery-id") long id) {
        if (!retry.retry(id)) {
            throw ProblemException.of(ProblemTypes.NOT_FOUND, "No such delivery is parked, or no longer.");
        }
        return Response.accepted().build();
    }
}
