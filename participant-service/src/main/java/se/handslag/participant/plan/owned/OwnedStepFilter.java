package se.handslag.participant.plan.owned;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.handslag.kit.caller.Caller;
import se.handslag.participant.access.SeenUnits;

/** Which steps are asked for. */
public class OwnedStepFilter {
    @Parameter(
            description = "Whose steps: your own agency's.",
            schema = @Schema(type = SchemaType.STRING, enumeration = "us", defaultValue = "us"))
    @QueryParam("owner")
    @DefaultValue("us")
    @Pattern(regexp = "us", message = "Ask for us.")
    String owner;

    @Parameter(description = "Those only whose date has passed, in Europe/Stockholm.", example = "true")
    @QueryParam("overdue")
    @DefaultValue("false")
    @Pattern(regexp = "true|false", message = "Ask for true or false.")
    String overdue;

    @Parameter(description = "Of this unit of ours only.")
    @QueryParam("unit")
    UUID unit;

    OwnedSteps.Asked by(Caller caller, LocalDate today) {
        return new OwnedSteps.Asked(
                caller.requireAgency(),
                SeenUnits.of(caller),
                Optional.ofNullable(unit),
                Optional.of(today).filter(_ -> Boolean.parseBoolean(overdue)));
    }
}
