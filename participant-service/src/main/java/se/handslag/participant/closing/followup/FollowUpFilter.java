package se.handslag.participant.closing.followup;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** Which of our follow-ups are asked for. */
public class FollowUpFilter {
    private static final String DUE = "due";

    @Parameter(
            description = "Only those that are owed and due today or earlier; left out: all, answered ones too.",
            schema = @Schema(type = SchemaType.STRING, enumeration = DUE))
    @QueryParam("state")
    String state;

    /** Until which day they are due; empty for all. */
    Optional<LocalDate> until(LocalDate today) {
        if (state != null && !state.equals(DUE)) {
            throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "A query parameter is not valid.")
                    .in("state", "Ask for due, or leave it out.");
        }
        return Optional.ofNullable(state).map(_ -> today);
    }
}
