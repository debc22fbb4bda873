package se.handslag.participant.deadline;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.stream.Collectors;
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
import se.handslag.kit.rest.Links;
import se.handslag.participant.directory.AgencyCode;

/** An association's deadlines: days and kinds of days, as versions. */
@Produces(MediaType.APPLICATION_JSON)
@Path("deadline-rules/{association-code}")
@Tag(name = "deadlines", description = "Tidsfrister / deadlines")
public class DeadlineRulesResource {
    private final DeadlineRulesReader reader;
    private final ReviseDeadlines revise;
    private final CurrentCaller caller;
    private final Once once;

    DeadlineRulesResource(DeadlineRulesReader reader, ReviseDeadlines revise, CurrentCaller caller, Once once) {
        this.reader = reader;
        this.revise = revise;
        this.caller = caller;
        this.once = once;
    }

    @GET
    @Authenticated
    @Operation(summary = "The deadlines in force", description = "Handslag's own where the association has set none.")
    @APIResponse(
            responseCode = "200",
            description = "The rules",
            content = @Content(schema = @Schema(implementation = DeadlineRulesView.class)))
    public DeadlineRulesView inForce(@PathParam("association-code") @AgencyCode String code, @Context UriInfo uri) {
        return view(reader.inForce(code), uri);
    }

    @POST
    @Path("versions")
    @RolesAllowed(Roles.ASSOCIATION_ADMIN)
    @Operation(
            summary = "Set deadlines",
            description = "A new version, for what starts from now on; what runs keeps the version it started under.")
    @APIResponse(
            responseCode = "201",
            description = "The version now in force",
            content = @Content(schema = @Schema(implementation = DeadlineRulesView.class)))
    public Response set(
            @PathParam("association-code") @AgencyCode String code,
            @Valid @NotNull DeadlineRulesRequest body,
            @Context UriInfo uri) {
        if (!caller.get().requireAssociation().equals(code)) {
            throw ProblemException.of(ProblemTypes.NOT_PERMITTED, "An association sets its own deadlines only.");
        }
        Map<DeadlineKind, Term> terms = body.terms().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().term()));
        return once.perform(() -> Response.created(Links.to(uri, "deadline-rules", code))
                .entity(view(revise.revise(code, terms), uri))
                .build());
    }

    private static DeadlineRulesView view(DeadlineRules rules, UriInfo uri) {
        return new DeadlineRulesView(
                rules.id(),
                rules.association(),
                rules.version(),
                rules.inForceFrom(),
                rules.terms().terms(),
                Links.self(uri));
    }
}
