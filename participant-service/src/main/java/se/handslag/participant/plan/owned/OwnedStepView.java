package se.handslag.participant.plan.owned;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A step that your agency answers for.
 *
 * @param participantId in a single read only, which is recorded; absent if your agency may not read the plan (any more)
 * @param participantReference the participant as your agency's own topic calls them
 * @param kind a code of the list {@code plan-step-kinds}
 * @param unitId your unit that answers for it; absent if none does in particular
 * @param overdue whether its date has passed, in Europe/Stockholm
 */
public record OwnedStepView(
        UUID id,
        Optional<UUID> participantId,
        @Schema(examples = "pJb9UyvG1nOq0mVtSxEr7A") String participantReference,
        @Schema(examples = "MEETING") String kind,
        Optional<UUID> unitId,
        @Schema(examples = "2026-12-01") LocalDate dueOn,
        boolean overdue,
        @JsonProperty("_links") Map<String, Link> links) {

    /** A row of the list: never with the participant's id. */
    static OwnedStepView row(OwnedStep step, String reference, LocalDate today, UriInfo uri) {
        return of(step, false, reference, today, uri);
    }

    /** The whole, with the participant's id if the caller may know it now. */
    static OwnedStepView whole(OwnedStepReader.Read read, String reference, LocalDate today, UriInfo uri) {
        return of(read.step(), read.named(), reference, today, uri);
    }

    private static OwnedStepView of(OwnedStep step, boolean named, String reference, LocalDate today, UriInfo uri) {
        URI self = Links.to(uri, "plan-steps", step.id());
        return new OwnedStepView(
                step.id(),
                Optional.of(step.participantId()).filter(_ -> named),
                reference,
                step.kind(),
                step.unit(),
                step.dueOn(),
                step.isOverdue(today),
                links(step, named, self, uri));
    }

    private static Map<String, Link> links(OwnedStep step, boolean named, URI self, UriInfo uri) {
        Link complete = Link.post("completions", self + "/completions");
        Link drop = Link.post("drops", self + "/drops");
        URI plan = Links.to(uri, "participants", step.participantId(), "plan");
        return named
                ? Links.self(self, complete, drop, Link.get("plan", plan.toString()))
                : Links.self(self, complete, drop);
    }
}
