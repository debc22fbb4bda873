package se.handslag.intervention.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;

/** Registering and changing agreements with providers. */
@Path("agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "providers")
@RolesAllowed({Roles.ASSOCIATION_ADMIN, Roles.INTERVENTION_MANAGER})
public class AgreementResource {
    private final RegisterAgreement register;
    private final ReviseAgreement revise;
    private final CurrentCaller caller;
    private final Once once;

    AgreementResource(RegisterAgreement register, ReviseAgreement revise, CurrentCaller caller, Once once) {
        this.register = register;
        this.revise = revise;
        this.caller = caller;
        this.once = once;
    }

    /** Registers an agreement. */
    @POST
    @Operation(
            operationId = "registerAgreement",
            summary = "Register an agreement with a provider",
            description =
                    "Registers what the provider's association has agreed on with it, for one of its interventions or"
                            + " for its part of a programme: period, amount and places.")
    @APIResponse(
            responseCode = "201",
            description = "The agreement is registered",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response register(@Valid @NotNull AgreementRequest body, @Context UriInfo uri) {
        return once.perform(() -> {
            Agreement kept = kept(register.register(caller.get(), body.toCommand()));
            URI self = Links.to(uri, "agreements", kept.id());
            return Response.created(self)
                    .tag(Etags.of(kept.version()))
                    .entity(AgreementView.of(kept, self))
                    .build();
        });
    }

    /** Changes an agreement's terms. */
    @PUT
    @Path("{agreement-id}")
    @Operation(
            operationId = "reviseAgreement",
            summary = "Change an agreement's terms",
            description =
                    "With whom and for what it is never changes. Send If-Match with the ETag that you have read. The"
                            + " former terms are kept.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement as it is now",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response revise(
            @PathParam("agreement-id") UUID id,
            @Valid @NotNull TermsRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Agreement kept = kept(revise.revise(caller.get(), id, body.toTerms(), IfMatch.required(headers)));
        return Response.ok(AgreementView.of(kept, Links.to(uri, "agreements", kept.id())))
                .tag(Etags.of(kept.version()))
                .build();
    }

    private static Agreement kept(AgreementResult result) {
        if (result instanceof AgreementResult.Kept done) {
            return done.agreement();
        }
        throw AgreementProblems.of(result);
    }
}
