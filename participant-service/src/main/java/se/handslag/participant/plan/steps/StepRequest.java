package se.handslag.participant.plan.steps;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.participant.directory.AgencyCode;
import se.handslag.participant.plan.act.NewStep;
import se.handslag.participant.text.FreeText;

/**
 * The body of a new step.
 *
 * @param kind a code of the list {@code plan-step-kinds}
 * @param need the need it serves, a code of the list {@code need-areas}
 * @param ownerAgency who answers for it: the responsible agency, or one that a consent to joint planning names
 * @param dueOn today or later, in Europe/Stockholm
 * @param text in the caseworker's own words; kept encrypted
 */
@Schema(examples = """
                {"kind": "MEETING", "need": "WORK", "ownerAgency": "kommun-oskarshamn", "dueOn": "2026-12-15", "text": "Möte om arbetsprövning"}
                """)
public record StepRequest(
        @NotNull String kind,
        Optional<String> need,
        @NotNull @AgencyCode String ownerAgency,
        Optional<UUID> ownerUnitId,
        @NotNull LocalDate dueOn,
        Optional<@FreeText String> text) {
    NewStep step() {
        return new NewStep(kind, need, ownerAgency, ownerUnitId, dueOn);
    }

    /** Keeps the text out of every log (R4.4). */
    @Override
    public String toString() {
        return "StepRequest[" + kind + "]";
    }
}
