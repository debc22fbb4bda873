package se.handslag.intervention.budget.report;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** Plan against outcome in money. Public money and no persons, so everybody with a token may read it. */
@Path("budget-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "budgets")
@Authenticated
public class BudgetReportResource {
    private static final String YEAR = "A calendar year from 2000 to 2199.";

    private final ReportBudgets report;
    private final Clock clock;

    BudgetReportResource(ReportBudgets report, Clock clock) {
        this.report = report;
        this.clock = clock;
    }

    /** The report. */
    @GET
    @Operation(
            operationId = "readBudgetReport",
            summary = "Report plan against outcome in money",
            description = "Budget, outcome and the share that ESF pays, per intervention and year, with sums, of one"
                    + " intervention, programme or association: give exactly one of them. As of a moment: what was recorded"
                    + " later is left out, so that the same question has the same answer for ever.")
    public BudgetReportView read(
            @QueryParam("intervention") @Parameter(description = "Of this intervention.") UUID intervention,
            @QueryParam("programme") @Parameter(description = "Of all interventions of this programme.") UUID programme,
            @QueryParam("association")
                    @Parameter(
                            description = "Of all interventions of this association, by its code.",
                            example = "sormland")
                    String association,
            @QueryParam("year")
                    @Min(value = 2000, message = YEAR)
                    @Max(value = 2199, message = YEAR)
                    @Parameter(description = "Of this calendar year; left out: of all years.", example = "2018")
                    Integer year,
            @QueryParam("asOf") @Parameter(description = "A moment that is past; left out: now.") Instant asOf,
            @Context UriInfo uri) {
        Instant now = clock.instant();
        if (asOf != null && asOf.isAfter(now)) {
            throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "What will be recorded is not known yet.")
                    .in("asOf", "A moment that is past.");
        }
        BudgetQuestion question = new BudgetQuestion(
                Optional.ofNullable(intervention),
                Optional.ofNullable(programme),
                Optional.ofNullable(association),
                Optional.ofNullable(year),
                asOf == null ? now : asOf);
        return switch (report.report(question)) {
            case ReportBudgetsResult.Reported done -> BudgetReportView.of(done.report(), uri);
            case ReportBudgetsResult.NotAboutOneThing no ->
                throw ProblemException.of(
                                ProblemTypes.INVALID_REQUEST,
                                "A report is about one intervention, programme or association.")
                        .in("programme", "Give exactly one of intervention, programme and association.");
            case ReportBudgetsResult.Unknown no ->
                throw ProblemException.of(ProblemTypes.NOT_FOUND, "What the report is about is not registered.");
        };
    }
}
