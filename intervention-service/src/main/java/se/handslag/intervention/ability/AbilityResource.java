package se.handslag.intervention.ability;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.intervention.ability.AbilityResult.Done;
import se.handslag.intervention.ability.AbilityResult.Refused;
import se.handslag.intervention.ability.AbilityResult.Unknown;
import se.handslag.intervention.ability.AbilityResult.Unlisted;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.participation.reading.DiscloseOf;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;

/** Assessed ability to work: sensitive, so only who is responsible for the activity reads it, and is recorded (R3.6, R3.7). */
@Path("participations/{participation-id}/ability-assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ability assessments")
@RolesAllowed(Roles.PARTICIPANT_MANAGER)
public class AbilityResource {
    private static final String READ = "read-ability-assessments";
    private final RecordAbilities record;
    private final ReadAbilities read;
    private final DiscloseOf disclose;
    private final CurrentCaller caller;
    private final Once once;

    AbilityResource(RecordAbilities record, ReadAbilities read, DiscloseOf disclose, CurrentCaller caller, Once once) {
        this.record = record;
        this.read = read;
        this.disclose = disclose;
        this.caller = caller;
        this.once = once;
    }

    /** What was assessed in a participation. */
    @GET
    @Operation(
            operationId = "readAbilityAssessments",
            summary = "Read a participation's assessments of ability",
            description = "What the person can, in whose eyes and when. Reading them leaves an access record.")
    public AbilityListView read(@PathParam("participation-id") UUID id, @Context UriInfo uri) {
        return disclose.person(
                id,
                AccessPolicy.ABILITIES,
                READ,
                () -> new AbilityListView(
                        read.read(id).stream()
                                .map(assessment -> AbilityView.of(assessment, self(assessment, uri)))
                                .toList(),
                        Links.self(uri)));
    }

    /** One assessment. */
    @GET
    @Path("{assessment-id}")
    @Operation(
            operationId = "readAbilityAssessment",
            summary = "Read an assessment of ability",
            description = "One assessment as it holds. Reading it leaves an access record.")
    @APIResponse(
            responseCode = "200",
            description = "The assessment",
            content = @Content(schema = @Schema(implementation = AbilityView.class)))
    public Response readOne(
            @PathParam("participation-id") UUID participationId,
            @PathParam("assessment-id") UUID id,
            @Context Request request,
            @Context UriInfo uri) {
        AbilityAssessment found =
                disclose
                        .person(participationId, AccessPolicy.ABILITIES, READ, () -> read.read(participationId))
                        .stream()
                        .filter(assessment -> assessment.id().equals(id))
                        .findFirst()
                        .orElseThrow(AbilityProblems::unknown);
        return Etags.read(request, found.revision(), AbilityView.of(found, self(found, uri)));
    }

    /** Records an assessment. */
    @POST
    @Operation(
            operationId = "recordAbilityAssessment",
            summary = "Record an assessment of ability",
            description =
                    "What the person can, by area and level, as an agency assessed it on a day of the participation.")
    @APIResponse(
            responseCode = "201",
            description = "The assessment is recorded",
            content = @Content(schema = @Schema(implementation = AbilityReceipt.class)))
    public Response record(
            @PathParam("participation-id") UUID id, @Valid @NotNull AbilityRequest body, @Context UriInfo uri) {
        return once.perform(
                () -> answer(record.record(caller.get(), id, Optional.empty(), body.toCommand(), IfMatch.none()), uri));
    }

    /** Corrects an assessment. */
    @POST
    @Path("{assessment-id}/corrections")
    @Operation(
            operationId = "correctAbilityAssessment",
            summary = "Correct an assessment of ability",
            description = "Records the right one; from now on it holds in place of the former, which is kept.")
    @APIResponse(
            responseCode = "201",
            description = "The assessment as it holds now",
            content = @Content(schema = @Schema(implementation = AbilityReceipt.class)))
    public Response correct(
            @PathParam("participation-id") UUID participationId,
            @PathParam("assessment-id") UUID id,
            @Valid @NotNull AbilityRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IfMatch ifMatch = IfMatch.optional(headers);
        return once.perform(() ->
                answer(record.record(caller.get(), participationId, Optional.of(id), body.toCommand(), ifMatch), uri));
    }

    private static Response answer(AbilityResult result, UriInfo uri) {
        return switch (result) {
            case Done done -> created(done.assessment(), uri);
            case Unknown no -> throw AbilityProblems.unknown();
            case Unlisted no -> throw AbilityProblems.unlisted(no.codes());
            case Refused no -> throw AbilityProblems.refused(no.why());
        };
    }

    private static Response created(AbilityAssessment assessment, UriInfo uri) {
        URI self = self(assessment, uri);
        return Response.created(self)
                .tag(Etags.of(assessment.revision()))
                .entity(AbilityReceipt.of(assessment, self))
                .build();
    }

    private static URI self(AbilityAssessment assessment, UriInfo uri) {
        return Links.to(uri, "participations", assessment.participationId(), "ability-assessments", assessment.id());
    }
}
