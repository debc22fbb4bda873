package se.handslag.outcome.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
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
import se.handslag.outcome.format.Decimals;
import se.handslag.outcome.format.DocumentAnswers;
import se.handslag.outcome.format.DocumentView;
import se.handslag.outcome.format.Format;
import se.handslag.outcome.further.FurtherReports;
import se.handslag.outcome.further.FurtherReports.Answer;
import se.handslag.outcome.further.FurtherReports.Kind;
import se.handslag.outcome.scope.Inquiry;

/** What came later, what it cost, how long people waited, and what was aimed at (R6.9, R6.10); aggregates only. */
@Path("reports")
@Produces({MediaType.APPLICATION_JSON, Format.CSV_TYPE, Format.XLSX_TYPE, MediaType.TEXT_HTML})
@Tag(name = "reports")
@APIResponse(
        responseCode = "200",
        description =
                "The report, in the form that Accept asks for. Every share names what it is a share of; what may not"
                        + " be told is marked as hidden, in all reports alike; periods are whole quarters, but of goals and"
                        + " indicators. _links.self names the moment (asOf) and gives the same figures whenever it"
                        + " is followed.",
        headers = @Header(name = "ETag", ref = "ETag"),
        content =
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = DocumentView.class),
                        examples = @ExampleObject(name = "funnel", value = FurtherExample.FUNNEL)))
@APIResponse(
        responseCode = "304",
        description = "The caller holds these figures already.",
        headers = @Header(name = "ETag", ref = "ETag"))
@APIResponse(
        responseCode = "404",
        description = "The scope, the definition or the set of indicators was not known at that moment.")
@RolesAllowed({Roles.REPORT_READER, Roles.ASSOCIATION_ADMIN, Roles.INTERVENTION_MANAGER})
public class FurtherReportResource {
    private final Asked asked;
    private final FurtherReports reports;
    private final CurrentCaller caller;
    private final DocumentAnswers answers;

    FurtherReportResource(Asked asked, FurtherReports reports, CurrentCaller caller, DocumentAnswers answers) {
        this.asked = asked;
        this.reports = reports;
        this.caller = caller;
        this.answers = answers;
    }

    /** Still in work or study? */
    @GET
    @Path("follow-ups")
    @Parameter(ref = "If-None-Match")
    @Operation(
            operationId = "reportFollowUps",
            summary = "Follow-ups at 6 and 12 months: answered, not answered, not yet due",
            description =
                    "Those that fell due within the period; the three sum to all. Of the answered how many were in"
                            + " work or study, as far as they said. Each counts where the person's last participation"
                            + " before it was booked had ended.")
    public Response followUps(
            @Valid @BeanParam FurtherParameters given,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(Kind.FOLLOW_UPS, given, uri, request, headers);
    }

    /** How far. */
    @GET
    @Path("funnels")
    @Parameter(ref = "If-None-Match")
    @Operation(
            operationId = "reportFunnels",
            summary = "From the queue to a result: queued, offered, accepted, started, closed, success",
            description = "Of those who joined a queue, and of those who started, within the period; each step with its"
                    + " share of the first and of the one before.")
    public Response funnels(
            @Valid @BeanParam FurtherParameters given,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(Kind.FUNNELS, given, uri, request, headers);
    }

    /** How long. */
    @GET
    @Path("waiting-times")
    @Parameter(ref = "If-None-Match")
    @Operation(
            operationId = "reportWaitingTimes",
            summary = "Waiting in each state, time to first contact, and hand-offs answered in time",
            description =
                    "Mean and median days of the waits and hand-offs that began within the period. A hand-off counts"
                            + " where the person's first known participation was.")
    public Response waitingTimes(
            @Valid @BeanParam FurtherParameters given,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(Kind.WAITING_TIMES, given, uri, request, headers);
    }

    /** How much. */
    @GET
    @Path("costs")
    @Parameter(ref = "If-None-Match")
    @Operation(
            operationId = "reportCosts",
            summary = "Cost per participation, per closed one and per success, by intervention",
            description = "Budget and actual of the calendar years that lie wholly within the period; for the nation by"
                    + " county. Participations, closed ones and results are those of the report of results.")
    public Response costs(
            @Valid @BeanParam FurtherParameters given,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(Kind.COSTS, given, uri, request, headers);
    }

    /** How far from what was aimed at. */
    @GET
    @Path("goals")
    @Parameter(ref = "If-None-Match")
    @Operation(
            operationId = "reportGoals",
            summary = "Goals and how far they have been reached",
            description = "The goals of the very scope that meet the period, each with its own definition of success:"
                    + " counted from the goal's first day to the end of the period. A goal whose days are not whole quarters"
                    + " has no figure if that could tell of few people; a note names the nearest period.")
    public Response goals(
            @Valid @BeanParam FurtherParameters given,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(Kind.GOALS, given, uri, request, headers);
    }

    /** Steps closer. */
    @GET
    @Path("indicators/{set-code}")
    @Parameter(ref = "If-None-Match")
    @Operation(
            operationId = "reportIndicators",
            summary = "Answers to a set of indicators, and the change of those who answered twice",
            description = "How the answers given within the period are spread over the scale, on each occasion; and the"
                    + " mean change since the start, with how many answered both times.")
    public Response indicators(
            @Parameter(description = "Code of the set.", example = "steg-narmare")
                    @PathParam("set-code")
                    @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*", message = "Send a code such as steg-narmare.")
                    @Size(max = 60, message = "A code has 60 characters at most.")
                    String set,
            @Valid @BeanParam FurtherParameters given,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(Kind.INDICATORS, Optional.of(set), given, uri, request, headers);
    }

    private Response answer(Kind kind, FurtherParameters given, UriInfo uri, Request request, HttpHeaders headers) {
        return answer(kind, Optional.empty(), given, uri, request, headers);
    }

    private Response answer(
            Kind kind,
            Optional<String> set,
            FurtherParameters given,
            UriInfo uri,
            Request request,
            HttpHeaders headers) {
        Inquiry inquiry = given.read(asked, uri);
        Decimals decimals = "comma".equals(given.scope.decimals) ? Decimals.COMMA : Decimals.POINT;
        return switch (reports.report(caller.get(), kind, inquiry, given.definition(), set)) {
            case Answer.Given report ->
                answers.answer(request, headers, decimals, report.document(), SelfLink.of(uri, inquiry.asOf()));
            case Answer.NotPermitted no ->
                throw ProblemException.of(
                        ProblemTypes.NOT_PERMITTED,
                        "Reports are for the staff of the associations within the scope and the agencies that carry out"
                                + " its interventions; those of counties and the nation for their report readers.");
            case Answer.PeriodNotTold no -> throw Asked.notTold(no.nearest());
            case Answer.YearNotClosed no -> throw Asked.notClosed(no.last());
            case Answer.UnknownScope no ->
                throw ProblemException.of(ProblemTypes.NOT_FOUND, "Nothing like this was known at that moment.");
            case Answer.UnknownDefinition no ->
                throw ProblemException.of(
                        ProblemTypes.NOT_FOUND, "No such definition of success was in force at that moment.");
            case Answer.UnknownIndicators no ->
                throw ProblemException.of(
                        ProblemTypes.NOT_FOUND, "No such set of indicators was asked here at that moment.");
        };
    }
}
