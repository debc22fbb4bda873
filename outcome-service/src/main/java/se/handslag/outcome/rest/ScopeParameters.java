package se.handslag.outcome.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Scope;

/** What a report of any scope is asked about, as it came. */
public class ScopeParameters {
    private static final String NATION = "nation";
    private static final Set<String> NAMES = Set.of(
            NATION,
            "county",
            "association",
            "programme",
            "intervention",
            "from",
            ReportParameters.TO,
            ReportParameters.AS_OF,
            "decimals");

    @Parameter(
            description = "`true`: all associations. Send exactly one of nation, county, association, programme and"
                    + " intervention.")
    @QueryParam(NATION)
    @Pattern(regexp = "true", message = "Send true, or leave it out.")
    String nation;

    @Parameter(description = "The associations of a county: two digits.", example = "08")
    @QueryParam("county")
    @Pattern(regexp = "\\d{2}", message = "Send the county's two digits.")
    String county;

    @Parameter(description = "Code of one association.", example = "kalmar-lan")
    @QueryParam("association")
    @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*", message = "Send a code such as kalmar-lan.")
    @Size(max = 40, message = "A code has 40 characters at most.")
    String association;

    @Parameter(description = "One programme or project, in all its associations.")
    @QueryParam("programme")
    UUID programme;

    @Parameter(description = "One intervention.")
    @QueryParam("intervention")
    UUID intervention;

    @Parameter(
            description =
                    "First day of the period; reports of participations are told for whole quarters, or days that hold the same.",
            required = true,
            example = "2018-01-01")
    @QueryParam("from")
    @NotNull(message = "Send the first day of the period.")
    LocalDate from;

    @Parameter(
            description =
                    "Last day of the period; reports of participations are told for whole quarters, or days that hold the same.",
            required = true,
            example = "2018-06-30")
    @QueryParam(ReportParameters.TO)
    @NotNull(message = "Send the last day of the period.")
    LocalDate to;

    @Parameter(
            description = "Leave out what was recorded later; now if it is not given. The same moment gives the same"
                    + " figures for ever. Scopes that are told by closed years are given as their year was closed, and"
                    + " show from which moment that is.",
            example = "2018-08-15T12:00:00Z")
    @QueryParam(ReportParameters.AS_OF)
    Instant asOf;

    @Parameter(
            description = "How a CSV marks decimals: `point` (RFC 4180), or `comma` with semicolons between fields, for"
                    + " spreadsheets set to Swedish.")
    @QueryParam("decimals")
    @Pattern(regexp = "point|comma", message = "Send point or comma.")
    String decimals;

    Inquiry read(Asked asked, UriInfo uri) {
        return read(asked, uri, Set.of());
    }

    /** Other names than these and its own are mistakes. */
    Inquiry read(Asked asked, UriInfo uri, Set<String> more) {
        Set<String> known = new HashSet<>(NAMES);
        known.addAll(more);
        asked.only(known, uri);
        List<Scope> scopes = Stream.of(
                        Stream.ofNullable(nation).map(any -> (Scope) new Scope.Nation()),
                        Stream.ofNullable(county).map(code -> (Scope) new Scope.County(code)),
                        Stream.ofNullable(association).map(code -> (Scope) new Scope.OfAssociation(code)),
                        Stream.ofNullable(programme).map(id -> (Scope) new Scope.Programme(id)),
                        Stream.ofNullable(intervention).map(id -> (Scope) new Scope.OfIntervention(id)))
                .flatMap(scope -> scope)
                .toList();
        if (scopes.size() != 1) {
            throw Asked.refused(
                    "query", "Send exactly one of nation, county, association, programme and intervention.");
        }
        return new Inquiry(scopes.getFirst(), asked.period(from, to), asked.asOf(asOf));
    }
}
