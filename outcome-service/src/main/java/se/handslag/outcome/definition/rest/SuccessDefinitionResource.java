package se.handslag.outcome.definition.rest;

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
import se.handslag.outcome.definition.KnownDefinition;
import se.handslag.outcome.definition.ListDefinitions;
import se.handslag.outcome.definition.ReadDefinition;
import se.handslag.outcome.definition.RegisterDefinition;
import se.handslag.outcome.definition.RegisterDefinitionResult.InThePast;
import se.handslag.outcome.definition.RegisterDefinitionResult.NotPermitted;
import se.handslag.outcome.definition.RegisterDefinitionResult.NotWhole;
import se.handslag.outcome.definition.RegisterDefinitionResult.Registered;

/** What counts as success, as data (R6.4). Readable to everybody with a token. */
@Path("success-definitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "definitions")
public class SuccessDefinitionResource {
    private final RegisterDefinition register;
    private final ReadDefinition read;
    private final ListDefinitions list;
    private final CurrentCaller caller;
    private final Once once;

    SuccessDefinitionResource(
            RegisterDefinition register, ReadDefinition read, ListDefinitions list, CurrentCaller caller, Once once) {
        this.register = register;
        this.read = read;
        this.list = list;
        this.caller = caller;
        this.once = once;
    }

    /** Registers a definition, or its next version. */
    @POST
    @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.ASSOCIATION_ADMIN})
    @Operation(
            operationId = "registerSuccessDefinition",
            summary = "Say what counts as success",
            description = "Registers a definition of success, or the next version of one's own. It is in force from its"
                    + " moment on; reports as of an earlier moment go on with the version that was in force then.")
    @APIResponse(
            responseCode = "201",
            description = "The version is registered",
            content = @Content(schema = @Schema(implementation = SuccessDefinitionView.class)))
    public Response register(@Valid @NotNull SuccessDefinitionRequest body, @Context UriInfo uri) {
        return once.perform(() -> switch (register.register(caller.get(), body.toCommand())) {
            case Registered done -> created(done.definition(), uri);
            case NotPermitted no ->
                throw ProblemException.of(
                        ProblemTypes.NOT_PERMITTED,
                        "An association's administrators say what is its own, and the platform what is the nation's.");
            case InThePast no ->
                throw ProblemException.of(
                                ProblemTypes.INVALID_REQUEST, "Reports that have been taken out would change.")
                        .at("/inForceFrom", "Now, by leaving it out, or later.");
            case NotWhole no ->
                throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "Somebody would have no result, or two.")
                        .at("/categories", "Each code once, and a last category without conditions.");
        });
    }

    /** All versions of all definitions. */
    @GET
    @Authenticated
    @Operation(
            operationId = "listSuccessDefinitions",
            summary = "List definitions of success",
            description = "All versions of all definitions, by id and version.")
    public Page<SuccessDefinitionView> list(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(
                list.list(page),
                page,
                uri,
                row -> SuccessDefinitionView.of(row, self(row, uri)),
                row -> Cursor.after(row.definition().id(), row.definition().version()));
    }

    /** The newest version. */
    @GET
    @Path("{definition-id}")
    @Authenticated
    @Operation(
            operationId = "readSuccessDefinition",
            summary = "Read a definition of success",
            description = "Its newest version, also if that is not in force yet.")
    @APIResponse(
            responseCode = "200",
            description = "The newest version",
            content = @Content(schema = @Schema(implementation = SuccessDefinitionView.class)))
    public Response read(@PathParam("definition-id") String id, @Context Request request, @Context UriInfo uri) {
        KnownDefinition found = read.read(id)
                .orElseThrow(() -> ProblemException.of(ProblemTypes.NOT_FOUND, "There is no definition with this id."));
        return Etags.read(request, found.definition().version(), SuccessDefinitionView.of(found, self(found, uri)));
    }

    private static Response created(KnownDefinition known, UriInfo uri) {
        URI self = self(known, uri);
        return Response.created(self)
                .tag(Etags.of(known.definition().version()))
                .entity(SuccessDefinitionView.of(known, self))
                .build();
    }

    private static URI self(KnownDefinition known, UriInfo uri) {
        return Links.to(uri, "success-definitions", known.definition().id());
    }
}
