package se.handslag.intervention.provider;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;

/** Providers: organisations that carry out activities for an association. Readable to everybody with a token. */
@Path("providers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "providers")
public class ProviderResource {
    private final RegisterProvider register;
    private final ReviseProvider revise;
    private final ReadProvider read;
    private final ListProviders list;
    private final CurrentCaller caller;
    private final Once once;

    ProviderResource(
            RegisterProvider register,
            ReviseProvider revise,
            ReadProvider read,
            ListProviders list,
            CurrentCaller caller,
            Once once) {
        this.register = register;
        this.revise = revise;
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
        return once.perform(() -> created(kept(register.register(caller.get(), body.toCommand())), uri));
    }

    /** Changes a provider. */
    @PUT
    @Path("{provider-id}")
    @RolesAllowed({Roles.ASSOCIATION_ADMIN, Roles.INTERVENTION_MANAGER})
    @Operation(
            operationId = "reviseProvider",
            summary = "Change a provider",
            description =
                    "The body takes the place of its name and seat; what is left out is said no more. Its association"
                            + " never changes. Send If-Match with the ETag that you have read. The former state is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The provider as it is now",
            content = @Content(schema = @Schema(implementation = ProviderView.class)))
    public Response revise(
            @PathParam("provider-id") UUID id,
            @Valid @NotNull ProviderRevisionRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IfMatch ifMatch = IfMatch.required(headers);
        Provider kept = kept(revise.revise(caller.get(), id, body.toTerms(), ifMatch));
        return Response.ok(ProviderView.of(kept, self(kept, uri)))
                .tag(Etags.of(kept.version()))
                .build();
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
        Provider found = read.read(id).orElseThrow(ProviderProblems::notFound);
        return Etags.read(request, found.version(), ProviderView.of(found, self(found, uri)));
    }

    private static Provider kept(ProviderResult result) {
        if (result instanceof ProviderResult.Kept done) {
            return done.provider();
        }
        throw ProviderProblems.of(result);
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
