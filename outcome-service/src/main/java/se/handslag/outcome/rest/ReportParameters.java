package se.handslag.outcome.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a report is asked about, as it came; {@link QuestionReader} reads it. */
public class ReportParameters {
    /** All names: any other is a mistake that would give the wrong figures unnoticed. */
    static final String ASSOCIATION = "association";

    static final String INTERVENTION = "intervention";
    static final String FROM = "from";
    static final String TO = "to";
    static final String AS_OF = "asOf";

    @Parameter(description = "Code of the association.", required = true, example = "kalmar-lan")
    @QueryParam(ASSOCIATION)
    String association;

    @Parameter(
            description = "Only this one of its interventions.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @QueryParam(INTERVENTION)
    String intervention;

    @Parameter(
            description = "First day of the period.",
            required = true,
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2018-01-01")
    @QueryParam(FROM)
    String from;

    @Parameter(
            description = "Last day of the period.",
            required = true,
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2018-06-30")
    @QueryParam(TO)
    String to;

    @Parameter(
            description = "Leave out what was recorded later; now if it is not given. The same moment gives the same"
                    + " figures for ever.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"),
            example = "2018-08-15T12:00:00Z")
    @QueryParam(AS_OF)
    String asOf;
}
