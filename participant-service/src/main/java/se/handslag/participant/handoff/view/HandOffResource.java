package se.handslag.participant.handoff.view;

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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.handoff.worklist.Worklist;
import se.handslag.participant.handoff.worklist.WorklistFilter;
import se.handslag.participant.handoff.worklist.WorklistQuery;
import se.handslag.participant.handoff.worklist.WorklistSort;

/** Where the parties read their hand-offs. To a third agency there are none. */
@Produces(MediaType.APPLICATION_JSON)
@Path("hand-offs")
@Tag(name = "hand-offs")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class HandOffResource {
    private final HandOffReader reader;
    private final Worklist worklist;
    private final HandOffViews views;
    private final CurrentCaller caller;
    private final Clock clock;

    HandOffResource(HandOffReader reader, Worklist worklist, HandOffViews views, CurrentCaller caller, Clock clock) {
        this.reader = reader;
        this.worklist = worklist;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Our hand-offs",
            description =
                    "A worklist of open ones: to us, from us, waiting or overdue, narrowed as you like, the oldest or"
                            + " the soonest due first. With a state that ends a hand-off, those that ended so.")
    public Page<HandOffView> list(
            @Valid @BeanParam WorklistFilter filter, @Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        WorklistQuery asked = filter.query(caller.get(), clock.instant());
        return Page.of(
                worklist.page(asked, page),
                page,
                uri,
                row -> views.row(row, asked.agency(), uri),
                row -> Cursor.after(
                        asked.sort() == WorklistSort.DUE ? row.course().ladder().dueAt() : row.offeredAt(), row.id()));
    }

    @GET
    @Path("{hand-off-id}")
    @Operation(
            summary = "One hand-off",
            description =
                    "The read is recorded. Names the participant only while the caller may know anything of them.")
    @APIResponse(
            responseCode = "200",
            description = "The hand-off",
            content = @Content(schema = @Schema(implementation = HandOffView.class)))
    public Response one(@PathParam("hand-off-id") UUID id, @Context Request request, @Context UriInfo uri) {
        HandOffReader.Read read = reader.one(id);
        HandOffView view = views.whole(read, caller.get().requireAgency(), uri);
        return Etags.read(request, read.handOff().version(), view);
    }
}
