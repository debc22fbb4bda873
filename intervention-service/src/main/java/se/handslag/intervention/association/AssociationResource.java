package se.handslag.intervention.association;

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
import se.handslag.intervention.association.RegisterAssociationResult.AlreadyRegistered;
import se.handslag.intervention.association.RegisterAssociationResult.NotPermitted;
import se.handslag.intervention.association.RegisterAssociationResult.Registered;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;

/** Coordination associations: who finances interventions. Readable to everybody with a token. */
@Path("associations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "associations")
public class AssociationResource {
    static final ProblemType ALREADY_REGISTERED =
            new ProblemType("association-already-registered", 409, "The association is already registered");

    private final RegisterAssociation register;
    private final ReadAssociation read;
    private final ListAssociations list;
    private final CurrentCaller caller;
    private final Once once;

    AssociationResource(
            RegisterAssociation register,
            ReadAssociation read,
            ListAssociations list,
            CurrentCaller caller,
            Once once) {
        this.register = register;
        this.read = read;
        this.list = list;
        this.caller = caller;
        this.once = once;
    }

    /** Registers an association. */
    @POST
    @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.ASSOCIATION_ADMIN})
    @Operation(
            operationId = "registerAssociation",
            summary = "Register an association",
            description =
                    "Registers a coordination association under its code. For administrators of the platform or of"
                            + " that very association.")
    @APIResponse(
            responseCode = "201",
            description = "The association is registered",
            content = @Content(schema = @Schema(implementation = AssociationView.class)))
    public Response register(@Valid @NotNull AssociationRequest body, @Context UriInfo uri) {
        return once.perform(() -> switch (register.register(caller.get(), body.toCommand())) {
            case Registered done -> created(done.association(), uri);
            case AlreadyRegistered taken ->
                throw ProblemException.of(
                                ALREADY_REGISTERED, "There is an association with this code: read it instead.")
                        .at("/code", "This code is taken.");
            case NotPermitted no ->
                throw ProblemException.of(
                        ProblemTypes.NOT_PERMITTED, "Only the platform or the association itself registers it.");
        });
    }

    /** All associations, by code. */
    @GET
    @Authenticated
    @Operation(
            operationId = "listAssociations",
            summary = "List associations",
            description = "All associations by code.")
    public Page<AssociationView> list(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(
                list.list(page),
                page,
                uri,
                row -> AssociationView.of(row, self(row, uri)),
                row -> Cursor.after(row.code()));
    }

    /** One association. */
    @GET
    @Path("{association-code}")
    @Authenticated
    @Operation(operationId = "readAssociation", summary = "Read an association", description = "One association.")
    @APIResponse(
            responseCode = "200",
            description = "The association",
            content = @Content(schema = @Schema(implementation = AssociationView.class)))
    public Response read(@PathParam("association-code") String code, @Context Request request, @Context UriInfo uri) {
        Association found = read.read(code)
                .orElseThrow(
                        () -> ProblemException.of(ProblemTypes.NOT_FOUND, "There is no association with this code."));
        return Etags.read(request, found.version(), AssociationView.of(found, self(found, uri)));
    }

    private static Response created(Association association, UriInfo uri) {
        URI self = self(association, uri);
        return Response.created(self)
                .tag(Etags.of(association.version()))
                .entity(AssociationView.of(association, self))
                .build();
    }

    private static URI self(Association association, UriInfo uri) {
        return Links.to(uri, "associations", association.code());
    }
}
