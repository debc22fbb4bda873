package se.handslag.participant.handoff;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** Which of our hand-offs are asked for. */
public class WorklistFilter {
    @Parameter(
            description = "Those to us or those from us.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"to-us", "from-us"},
                            defaultValue = "to-us"))
    @QueryParam("direction")
    @DefaultValue("to-us")
    String direction;

    @Parameter(description = "Of this state only.", schema = @Schema(implementation = HandOffState.class))
    @QueryParam("state")
    String state;

    Direction direction() {
        return Direction.bySlug(direction).orElseThrow(() -> invalid("direction", "Ask for to-us or from-us."));
    }

    Optional<HandOffState> state() {
        return Optional.ofNullable(state).map(WorklistFilter::parse);
    }

    private static HandOffState parse(String name) {
        return Arrays.stream(HandOffState.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> invalid("state", "Ask for one of the states of a hand-off, such as OFFERED."));
    }

    private static ProblemException invalid(String parameter, String help) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "A query parameter is not valid.")
                .in(parameter, help);
    }
}
