package se.handslag.participant.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.access.Survivors;
import se.handslag.participant.responsibility.Participant;

/** Where participants are read; every read of a single one is recorded (R3.7). */
@Produces(MediaType.APPLICATION_JSON)
@Path("participants")
@Tag(name = "participants")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class ParticipantResource {
    private final ParticipantReader reader;
    private final OurParticipants ours;
    private final Survivors survivors;

    ParticipantResource(ParticipantReader reader, OurParticipants ours, Survivors survivors) {
        this.reader = reader;
        this.ours = ours;
        this.survivors = survivors;
    }

    @GET
    @Operation(
            summary = "Our participants",
            description =
                    "Open ones that your agency is responsible for, oldest first; all, or those without a next step:"
                            + " neither a planned step nor an open hand-off. A caseworker gets those of the own unit and of"
                            + " no unit, a manager all. Each is recorded as read.")
    public Page<ParticipantView> list(
            @Parameter(
                            description = "Those without a next step only.",
                            schema = @Schema(type = SchemaType.STRING, enumeration = "none"))
                    @Pattern(regexp = "none", message = "Ask for none, or leave it out.")
                    @QueryParam("nextStep")
                    String nextStep,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Page.of(
                nextStep == null ? ours.page(page) : ours.withoutNextStep(page),
                page,
                uri,
                row -> ParticipantView.of(row, uri),
                row -> Cursor.after(row.registeredAt(), row.id()));
    }

    @GET
    @Path("{participant-id}")
    @Operation(
            summary = "One participant",
            description =
                    "In codes and dates. One that was merged names whom the person goes on as, if you may see them.")
    @APIResponse(
            responseCode = "200",
            description = "The participant",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response one(@PathParam("participant-id") UUID id, @Context Request request, @Context UriInfo uri) {
        Participant participant = reader.one(id);
        ParticipantView view = ParticipantView.merged(participant, survivors.visible(participant.mergedInto()), uri);
        return Etags.read(request, participant.version(), view);
    }

    @GET
    @Path("{participant-id}/identity")
    @Operation(summary = "Who a participant is", description = "Number and name: the only answer with personal data.")
    public IdentityView identity(@PathParam("participant-id") UUID id, @Context UriInfo uri) {
        return IdentityView.of(reader.identity(id), Links.self(uri));
    }
}
