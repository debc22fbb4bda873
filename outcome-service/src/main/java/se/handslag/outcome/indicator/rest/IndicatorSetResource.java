package se.handslag.outcome.indicator.rest;

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
import jakarta.ws.rs.core.Request;
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
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;
import se.handslag.outcome.indicator.IndicatorSet;
import se.handslag.outcome.indicator.ListIndicatorSets;
import se.handslag.outcome.indicator.ReadIndicatorSet;
import se.handslag.outcome.indicator.RegisterIndicatorSet;

/** What is asked of participants, staff, managers and referrers (R6.9). Readable to everybody with a token. */
@Path("indicator-sets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators")
public class IndicatorSetResource {
    private final RegisterIndicatorSet register;
    private final ReadIndicatorSet read;
    private final ListIndicatorSets list;
    private final CurrentCaller caller;
    private final Once once;

    IndicatorSetResource(
            RegisterIndicatorSet register,
            ReadIndicatorSet read,
            ListIndicatorSets list,
            CurrentCaller caller,
            Once once) {
        this.register = register;
        this.read = read;
        this.list = list;
        this.caller = caller;
        this.once = once;
    }

    /** Registers a set, or its next version. */
    @POST
    @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.ASSOCIATION_ADMIN})
    @Operation(
            operationId = "registerIndicatorSet",
            summary = "Register a set of indicators",
            description =
                    "Questions with their scales, who answers them, and on which occasions; or the next version of"
                            + " one's own set. Answers name the version they were given to.")
    @APIResponse(
            responseCode = "201",
            description = "The version is registered",
            content = @Content(schema = @Schema(implementation = IndicatorSetView.class)))
    public Response register(@Valid @NotNull IndicatorSetRequest body, @Context UriInfo uri) {
        return once.perform(() -> switch (register.register(caller.get(), body.toCommand())) {
            case RegisterIndicatorSet.Result.Registered done -> created(done.set(), uri);
            case RegisterIndicatorSet.Result.NotPermitted no ->
                throw ProblemException.of(
                        ProblemTypes.NOT_PERMITTED,
                        "An association's administrators say what is its own, and the platform what is the nation's.");
            case RegisterIndicatorSet.Result.AnotherLevel no ->
                throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "A set keeps who answers it.")
                        .at("/level", "As it was; register another set for others.");
        });
    }

    /** All versions of all sets. */
    @GET
    @Authenticated
    @Operation(
            operationId = "listIndicatorSets",
            summary = "List sets of indicators",
            description = "All versions of all sets, by code and version.")
    public Page<IndicatorSetView> list(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(
                list.list(page),
                page,
                uri,
                row -> IndicatorSetView.of(row, self(row, uri)),
                row -> Cursor.after(row.code(), row.version()));
    }

    /** The newest version. */
    @GET
    @Path("{set-code}")
    @Authenticated
    @Operation(
            operationId = "readIndicatorSet",
            summary = "Read a set of indicators",
            description = "Its newest version.")
    @APIResponse(
            responseCode = "200",
            description = "The newest version",
            content = @Content(schema = @Schema(implementation = IndicatorSetView.class)))
    public Response read(@PathParam("set-code") String code, @Context Request request, @Context UriInfo uri) {
        IndicatorSet found = read.read(code)
                .orElseThrow(() -> ProblemException.of(ProblemTypes.NOT_FOUND, "There is no set with this code."));
        return Etags.read(request, found.version(), IndicatorSetView.of(found, self(found, uri)));
    }

    private static Response created(IndicatorSet set, UriInfo uri) {
        URI self = self(set, uri);
        return Response.created(self)
                .tag(Etags.of(set.version()))
                .entity(IndicatorSetView.of(set, self))
                .build();
    }

    private static URI self(IndicatorSet set, UriInfo uri) {
        return Links.to(uri, "indicator-sets", set.code());
    }
}
