package se.handslag.outcome.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a report is asked about, as it came; {@link QuestionReader} makes a question of it. */
public class ReportParameters {
    static final String AS_OF = "asOf";
    static final String TO = "to";

    /** Any other name is a mistake that would give other figures than were meant. */
    static final Set<String> NAMES = Set.of("association", "intervention", "from", TO, AS_OF);

    @Parameter(description = "Code of the association.", required = true, example = "kalmar-lan")
    @QueryParam("association")
    @NotNull(message = "Send the association's code.")
    @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*", message = "Send a code such as kalmar-lan.")
    @Size(max = 40, message = "A code has 40 characters at most.")
    String association;

    @Parameter(description = "Only this one of its interventions.")
    @QueryParam("intervention")
    UUID intervention;

    @Parameter(description = "First day of the period.", required = true, example = "2018-01-01")
    @QueryParam("from")
    @NotNull(message = "Send the first day of the period.")
    LocalDate from;

    @Parameter(description = "Last day of the period.", required = true, example = "2018-06-30")
    @QueryParam(TO)
    @NotNull(message = "Send the last day of the period.")
    LocalDate to;

    @Parameter(
            description = "Leave out what was recorded later; now if it is not given. The same moment gives the same"
                    + " figures for ever.",
            example = "2018-08-15T12:00:00Z")
    @QueryParam(AS_OF)
    Instant asOf;
}
