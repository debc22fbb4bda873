package se.handslag.outcome.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import se.handslag.outcome.format.Decimals;
import se.handslag.outcome.format.DocumentAnswers;
import se.handslag.outcome.format.DocumentView;
import se.handslag.outcome.format.Format;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.standard.StandardReports;
import se.handslag.outcome.standard.StandardReports.Answer;
import se.handslag.outcome.standard.StandardReports.Kind;

/** The standard reports, for every scope and in every form (R6.5); aggregates only. */
@Path("reports")
@Produces({MediaType.APPLICATION_JSON, Format.CSV_TYPE, Format.XLSX_TYPE, MediaType.TEXT_HTML})
@Tag(name = "reports")
@APIResponse(
        responseCode = "200",
        description =
                "The report, in the form that Accept asks for. Every share names what it is a share of; what may not"
                        + " be told is marked as hidden, in all reports alike; periods are whole quarters. _links.self names the moment (asOf) and gives the same figures whenever it"
                        + " is followed.",
        headers = @Header(name = "ETag", ref = "ETag"),
        content =
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = DocumentView.class),
                        examples = @ExampleObject(name = "exitReasons", value = DocumentExample.EXIT_REASONS)))
@APIResponse(
        responseCode = "304",
        description = "The caller holds these figures already.",
        headers = @Header(name = "ETag", ref = "ETag"))
@APIResponse(responseCode = "404", description = "The scope was not known at that moment.")
@RolesAllowed({Roles.REPORT_READER, Roles.ASSOCIATION_ADMIN, Roles.INTERVENTION_MANAGER})
public class StandardReportResource {
    private final Asked asked;
    private final StandardReports reports;
    private final CurrentCaller caller;
    private final DocumentAnswers answers;

    StandardReportResource(Asked asked, StandardReports reports, CurrentCaller caller, DocumentAnswers answers) {
        this.asked = asked;
        this.reports = reports;
        this.caller = caller;
        this.answers = answers;
    }

    /** By the national headline. */
    @GET
    @Path("results")
    @Parameter(ref = "If-None-Match")
    @Operation(
            operationId = "reportResults",
            summary = "Participations, closed ones and results, by sex, municipality and intervention",
            description = "Participations that ran on any day of the period, those closed within it, and what became of"
                    + " them by the national headline. Municipality is where the intervention is carried out.")
    public Response results(
            @Valid @BeanParam ScopeParameters given,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(Kind.RESULTS, given, uri, request, headers);
    }

    /** Work and study. */
    @GET
    @Path("occupations")
    @Parameter(ref = "If-None-Match")
    @Operation(
            operationId = "reportOccupations",
            summary = "Occupation before and after, and who started or increased",
            description =
                    "Number, share and change of the same participations, for all and by sex; how many are in work"
                            + " or study after, and how many of them started or do more than before. Of each municipality"
                            + " and intervention, or county of the nation, how many work or study after.")
    public Response occupations(
            @Valid @BeanParam ScopeParameters given,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(Kind.OCCUPATIONS, given, uri, request, headers);
    }

    /** With the transition matrix. */
    @GET
    @Path("livelihoods")
    @Parameter(ref = "If-None-Match")
    @Operation(
            operationId = "reportLivelihoods",
            summary = "Livelihood before and after, and the transitions",
            description =
                    "By source and by group, and what became of each: after, given before. Who has several sources"
                            + " counts in a line of their own in the transitions. Of each municipality and intervention, or"
                            + " county of the nation, how many lived on each group of livelihoods before and after.")
    public Response livelihoods(
            @Valid @BeanParam ScopeParameters given,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(Kind.LIVELIHOODS, given, uri, request, headers);
    }

    /** Why. */
    @GET
    @Path("exit-reasons")
    @Parameter(ref = "If-None-Match")
    @Operation(
            operationId = "reportExitReasons",
            summary = "Why participations ended, by sex",
            description = "Of all that were closed within the period, anonymous ones included. Of each municipality and"
                    + " intervention, or county of the nation, how many ended as planned.")
    public Response exitReasons(
            @Valid @BeanParam ScopeParameters given,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(Kind.EXIT_REASONS, given, uri, request, headers);
    }

    /** How long. */
    @GET
    @Path("durations")
    @Parameter(ref = "If-None-Match")
    @Operation(
            operationId = "reportDurations",
            summary = "How long participations lasted: mean, median and bands, by sex",
            description =
                    "Of all that were closed within the period, from the first to the last day, both included. Mean"
                            + " and median also of each municipality and intervention, or county of the nation.")
    public Response durations(
            @Valid @BeanParam ScopeParameters given,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(Kind.DURATIONS, given, uri, request, headers);
    }

    /** Who. */
    @GET
    @Path("backgrounds")
    @Parameter(ref = "If-None-Match")
    @Operation(
            operationId = "reportBackgrounds",
            summary = "Education, age, time on public livelihood and referrer, by sex",
            description =
                    "Of participations of known persons that ran on any day of the period. Of each municipality and"
                            + " intervention, or county of the nation, how many were women, under 30, had compulsory school at"
                            + " most, or had lived on public livelihood for at least two years.")
    public Response backgrounds(
            @Valid @BeanParam ScopeParameters given,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(Kind.BACKGROUNDS, given, uri, request, headers);
    }

    /** Persons beside participations. */
    @GET
    @Path("persons")
    @Parameter(ref = "If-None-Match")
    @Operation(
            operationId = "reportPersons",
            summary = "Persons beside participations, and the indicators of the European Social Fund",
            description =
                    "Each person once. Where interventions are funded by ESF also persons at their first entry into"
                            + " and their final exit from each operation, with the indicators that can be told.")
    public Response persons(
            @Valid @BeanParam ScopeParameters given,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers) {
        return answer(Kind.PERSONS, given, uri, request, headers);
    }

    private Response answer(Kind kind, ScopeParameters given, UriInfo uri, Request request, HttpHeaders headers) {
        Inquiry inquiry = given.read(asked, uri);
        Decimals decimals = "comma".equals(given.decimals) ? Decimals.COMMA : Decimals.POINT;
        return switch (reports.give(caller.get(), kind, inquiry)) {
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
        };
    }
}
