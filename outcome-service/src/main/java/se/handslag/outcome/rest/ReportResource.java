package se.handslag.outcome.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.outcome.report.ReportAnswer;
import se.handslag.outcome.report.ReportParticipations;
import se.handslag.outcome.selection.Question;

/** Aggregates for those who finance and run interventions; no personal data (R3.6). */
@Path("reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
@RolesAllowed({Roles.REPORT_READER, Roles.ASSOCIATION_ADMIN, Roles.INTERVENTION_MANAGER})
public class ReportResource {
    private final QuestionReader reader;
    private final ReportParticipations participations;
    private final CurrentCaller caller;
    private final TaggedJson json;

    ReportResource(QuestionReader reader, ReportParticipations participations, CurrentCaller caller, TaggedJson json) {
        this.reader = reader;
        this.participations = participations;
        this.caller = caller;
        this.json = json;
    }

    /** The report; 304 if the caller holds the same figures already. */
    @GET
    @Path("participations")
    @Operation(
            operationId = "reportParticipations",
            summary = "Participations, closed ones and results of a period",
            description = "Every share names what it is a share of. Counts of 1 to 4 persons are hidden, and so is what"
                    + " would let them be worked out, from this answer or from other reports as of the same moment; periods"
                    + " are whole quarters. _links.self names the moment (asOf) and"
                    + " gives the same figures whenever it is followed; only what was recorded in the last seconds before"
                    + " it may still be on its way here.")
    @Parameter(ref = "If-None-Match")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "halfYear", value = ReportExample.HALF_YEAR)))
    @APIResponse(
            responseCode = "304",
            description = "The caller holds these figures already.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(
            responseCode = "404",
            description = "The association or the intervention was not known at that moment.")
    public Response participations(
            @Valid @BeanParam ReportParameters parameters, @Context UriInfo uri, @Context Request request) {
        Question question = reader.read(parameters, uri);
        return switch (participations.report(caller.get(), question)) {
            case ReportAnswer.Given given ->
                json.answer(request, ReportView.of(given.report(), SelfLink.of(uri, question)));
            case ReportAnswer.NotPermitted no ->
                throw ProblemException.of(
                        ProblemTypes.NOT_PERMITTED,
                        "Reports are for the association's own staff and the agencies that carry out its interventions.");
            case ReportAnswer.PeriodNotTold no -> throw Asked.notTold(no.nearest());
            case ReportAnswer.YearNotClosed no -> throw Asked.notClosed(no.last());
            case ReportAnswer.UnknownAssociation no ->
                throw ProblemException.of(
                        ProblemTypes.NOT_FOUND, "No association with this code was known at that moment.");
            case ReportAnswer.UnknownIntervention no ->
                throw ProblemException.of(
                        ProblemTypes.NOT_FOUND, "The association had no such intervention at that moment.");
        };
    }
}
