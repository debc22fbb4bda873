package se.handslag.intervention.participation.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.intervention.participation.Participation;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;

/** Reading participations: of the own agency's interventions, each person shown is recorded (R3.6, R3.7). */
@Path("participations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "participations")
@RolesAllowed(Roles.PARTICIPANT_MANAGER)
public class ParticipationResource {
    private final Disclose disclose;
    private final ListParticipations list;
    private final CurrentCaller caller;

    ParticipationResource(Disclose disclose, ListParticipations list, CurrentCaller caller) {
        this.disclose = disclose;
        this.list = list;
        this.caller = caller;
    }

    /** The participations of one intervention. */
    @GET
    @Operation(
            operationId = "listParticipations",
            summary = "List an intervention's participations",
            description = "Participations of an intervention that the caller's agency carries out, in the order of"
                    + " registration. Each person shown leaves an access record.")
    public Page<ParticipationItem> list(
            @QueryParam("intervention")
                    @NotNull(message = "Name the intervention.")
                    @Parameter(
                            required = true,
                            description = "Id of the intervention.",
                            example = "019ab4f2-6c1e-7d3a-9a51-0c6f1f6d2b11")
                    UUID interventionId,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        ParticipationList found =
                list.list(caller.get(), interventionId, page).orElseThrow(ReadingProblems::noIntervention);
        disclose.listed(found, page.limit());
        return Page.of(
                found.rows(),
                page,
                uri,
                row -> ParticipationItem.of(row, Links.to(uri, "participations", row.id())),
                row -> Cursor.after(row.id()));
    }

    /** One participation. */
    @GET
    @Path("{participation-id}")
    @Operation(
            operationId = "readParticipation",
            summary = "Read a participation",
            description = "One participation with its out-registration. Reading a person's leaves an access record.")
    @APIResponse(
            responseCode = "200",
            description = "The participation",
            content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    public Response read(@PathParam("participation-id") UUID id, @Context Request request, @Context UriInfo uri) {
        Participation found = disclose.one(id);
        return Etags.read(
                request, found.version(), ParticipationView.of(found, Links.to(uri, "participations", found.id())));
    }
}
