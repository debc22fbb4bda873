package se.handslag.intervention.nationalcount;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.intervention.nationalcount.TakeOutResult.TakenOut;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** Counts for the national follow-up. */
@Path("national-counts")
@Tag(name = "national-counts")
@RolesAllowed(Roles.ASSOCIATION_ADMIN)
public class NationalCountResource {
    private static final String YEAR = "A calendar year from 2000 to 2199.";
    private static final String CSV = "text/csv";

    private final TakeOutNationalCounts counts;
    private final CurrentCaller caller;
    private final Clock clock;

    NationalCountResource(TakeOutNationalCounts counts, CurrentCaller caller, Clock clock) {
        this.counts = counts;
        this.caller = caller;
        this.clock = clock;
    }

    /** The counts. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            operationId = "takeOutNationalCounts",
            summary = "Take out counts for the national follow-up",
            description =
                    "By intervention of one association and calendar year: how many women and men started, of how many"
                            + " the sex is unknown, with budget and outcome. Persons, anonymous ones and those who are only counted"
                            + " are in it; what was wrongly registered is not. The numbers are exact, small ones too: the export is"
                            + " for the association's administrator, to be handed to the authority that follows up, and not to be"
                            + " published. As JSON or, by Accept, as CSV (RFC 4180) with the same names.")
    @APIResponse(
            responseCode = "200",
            description = "The counts",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = NationalCountView.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    public Response takeOut(
            @QueryParam("association")
                    @NotBlank(message = "Name the association.")
                    @Parameter(description = "Code of the association.", example = "kalmar-lan")
                    String association,
            @QueryParam("year")
                    @NotNull(message = "Name the year.")
                    @Min(value = 2000, message = YEAR)
                    @Max(value = 2199, message = YEAR)
                    @Parameter(description = "The calendar year of the start.", example = "2018")
                    Integer year,
            @QueryParam("asOf") @Parameter(description = "A moment that is past; left out: now.") Instant asOf,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Instant now = clock.instant();
        if (asOf != null && asOf.isAfter(now)) {
            throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "What will be recorded is not known yet.")
                    .in("asOf", "A moment that is past.");
        }
        NationalCountQuestion question = new NationalCountQuestion(association, year, asOf == null ? now : asOf);
        return switch (counts.takeOut(caller.get(), question)) {
            case TakenOut done -> answer(done, headers, uri);
            case TakeOutResult.NotPermitted no ->
                throw ProblemException.of(
                        ProblemTypes.NOT_PERMITTED, "Only an administrator of the association takes its counts out.");
            case TakeOutResult.UnknownAssociation no ->
                throw ProblemException.of(ProblemTypes.NOT_FOUND, "There is no association with this code.");
        };
    }

    private static Response answer(TakenOut taken, HttpHeaders headers, UriInfo uri) {
        boolean csv = headers.getAcceptableMediaTypes().stream()
                .filter(type -> !type.isWildcardType())
                .findFirst()
                .filter(type -> type.isCompatible(MediaType.valueOf(CSV)))
                .isPresent();
        return csv
                ? Response.ok(NationalCountCsv.of(taken), CSV + ";charset=UTF-8")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"national-counts-"
                                        + taken.question().year() + ".csv\"")
                        .build()
                : Response.ok(NationalCountView.of(taken, uri), MediaType.APPLICATION_JSON)
                        .build();
    }
}
