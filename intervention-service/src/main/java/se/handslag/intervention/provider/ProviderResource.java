package se.handslag.intervention.provider;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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

/** Providers: organisations that carry out activities for an association. Readable to everybody with a token. */
@Path("providers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "providers")
public class ProviderResource {
    static final ProblemType ALREADY_REGISTERED =
            new ProblemType("provider-already-registered", 409, "The provider is already registered");
    static final ProblemType UNKNOWN_ASSOCIATION =
            new ProblemType("unknown-association", 400, "The association is not registered");

    private final RegisterProvider register;
    private final ReadProvider read;
    private final ListProviders list;
    private final CurrentCaller caller;
    private final Once once;

    ProviderResource(
            RegisterProvider register, ReadProvider read, ListProviders list, CurrentCaller caller, Once once) {
        this.register = register;
        this.read = read;
        this.list = list;
        this.caller = caller;
        this.once = once;
    }

    /** Registers a provider. */
    @POST
    @RolesAllowed({Roles.ASSOCIATION_ADMIN, Roles.INTERVENTION_MANAGER})
    @Operation(
            operationId = "registerProvider",
            summary = "Register a provider",
            description = "Registers an organisation that carries out activities for the association, for that"
                    + " association's staff. A provider is no agency: it gets no access to personal data.")
    @APIResponse(
            responseCode = "201",
            description = "The provider is registered",
            content = @Content(schema = @Schema(implementation = ProviderView.class)))
    public Response register(@Valid @NotNull ProviderRequest body, @Context UriInfo uri) {
        return once.perform(() -> switch (register.register(caller.get(), body.toCommand())) {
            case RegisterProviderResult.Registered done -> created(done.provider(), uri);
            case RegisterProviderResult.AlreadyRegistered no ->
                throw ProblemException.of(ALREADY_REGISTERED, "The association has a provider of this name.")
                        .at("/name", "This name is taken.");
            case RegisterProviderResult.NotPermitted no ->
                throw ProblemException.of(
                        ProblemTypes.NOT_PERMITTED, "Only staff of the association registers its providers.");
            case RegisterProviderResult.UnknownAssociation no ->
                throw ProblemException.of(UNKNOWN_ASSOCIATION, "Register the association first.")
                        .at("/association", "No association has this code.");
        });
    }

    /** Providers in the order they were registered. */
    @GET
    @Authenticated
    @Operation(
            operationId = "listProviders",
            summary = "List providers",
            description = "In the order they were registered; all, or those of an association.")
    public Page<ProviderView> list(
            @QueryParam("association")
                    @Parameter(description = "Code of the association that works with them.", example = "sormland")
                    String association,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Page.of(
                list.list(Optional.ofNullable(association), page),
                page,
                uri,
                row -> ProviderView.of(row, self(row, uri)),
                row -> Cursor.after(row.id()));
    }

    /** One provider. */
    @GET
    @Path("{provider-id}")
    @Authenticated
    @Operation(operationId = "readProvider", summary = "Read a provider", description = "One provider.")
    @APIResponse(
            responseCode = "200",
            description = "The provider",
            content = @Content(schema = @Schema(implementation = ProviderView.class)))
    public Response read(@PathParam("provider-id") UUID id, @Context Request request, @Context UriInfo uri) {
        Provider found = read.read(id)
                .orElseThrow(() -> ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such provider."));
        return Etags.read(request, found.version(), ProviderView.of(found, self(found, uri)));
    }

    private static Response created(Provider provider, UriInfo uri) {
        URI self = self(provider, uri);
        return Response.created(self)
                .tag(Etags.of(provider.version()))
                .entity(ProviderView.of(provider, self))
                .build();
    }

    private static URI self(Provider provider, UriInfo uri) {
        return Links.to(uri, "providers", provider.id());
    }
}
