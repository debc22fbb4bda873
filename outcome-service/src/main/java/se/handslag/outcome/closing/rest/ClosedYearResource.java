package se.handslag.outcome.closing.rest;

import io.quarkus.security.Authenticated;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Links;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;
import se.handslag.outcome.closing.CloseYear;
import se.handslag.outcome.closing.CloseYear.Result;
import se.handslag.outcome.closing.ClosedYear;
import se.handslag.outcome.closing.ListClosedYears;
import se.handslag.outcome.closing.ReadClosedYear;

/** The years whose figures have been let out. Readable to everybody with a token. */
@Path("closed-years")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "closed-years")
public class ClosedYearResource {
    static final ProblemType CLOSED_BEFORE =
            new ProblemType("year-already-closed", 409, "The year's figures are out already");

    private final CloseYear close;
    private final ReadClosedYear read;
    private final ListClosedYears list;
    private final CurrentCaller caller;
    private final Once once;

    ClosedYearResource(CloseYear close, ReadClosedYear read, ListClosedYears list, CurrentCaller caller, Once once) {
        this.close = close;
        this.read = read;
        this.list = list;
        this.caller = caller;
        this.once = once;
    }

    /** Closes a year. */
    @POST
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(
            operationId = "closeYear",
            summary = "Let a year's figures out",
            description =
                    "Once for all, for all associations, as they were known at a moment. Reports of scopes that are"
                            + " told by closed years show these figures whatever moment they are asked about, so that nobody can"
                            + " work out one person's by asking twice. What is recorded later is no part of them.")
    @APIResponse(
            responseCode = "201",
            description = "The year is closed",
            content = @Content(schema = @Schema(implementation = ClosedYearView.class)))
    public Response close(@Valid @NotNull ClosedYearRequest body, @Context UriInfo uri) {
        return once.perform(() -> switch (close.close(caller.get(), body.year(), body.asOf())) {
            case Result.Closed done ->
                Response.created(self(done.year(), uri))
                        .entity(ClosedYearView.of(done.year(), self(done.year(), uri)))
                        .build();
            case Result.ClosedBefore no ->
                throw ProblemException.of(CLOSED_BEFORE, "A year is closed once, and stays as it was let out.");
            case Result.NotOver no ->
                throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "The year was not over at that moment.")
                        .at("/year", "A year that was over in Sweden.");
            case Result.InTheFuture no ->
                throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "What will be recorded is not known yet.")
                        .at("/asOf", "Now, by leaving it out, or earlier.");
            case Result.NotPermitted no ->
                throw ProblemException.of(ProblemTypes.NOT_PERMITTED, "The platform's own people close years.");
        });
    }

    /** Those that have been closed. */
    @GET
    @Authenticated
    @Operation(operationId = "listClosedYears", summary = "List closed years", description = "Oldest year first.")
    public Page<ClosedYearView> list(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(
                list.list(page),
                page,
                uri,
                row -> ClosedYearView.of(row, self(row, uri)),
                row -> Cursor.after(row.year()));
    }

    /** One of them. */
    @GET
    @Path("{year}")
    @Authenticated
    @Operation(
            operationId = "readClosedYear",
            summary = "Read a closed year",
            description = "As of which moment its figures are, and since when they are out.")
    public ClosedYearView read(@PathParam("year") int year, @Context UriInfo uri) {
        ClosedYear found = read.read(year)
                .orElseThrow(() -> ProblemException.of(ProblemTypes.NOT_FOUND, "This year has not been closed."));
        return ClosedYearView.of(found, self(found, uri));
    }

    private static URI self(ClosedYear closed, UriInfo uri) {
        return Links.to(uri, "closed-years", Integer.toString(closed.year()));
    }
}
