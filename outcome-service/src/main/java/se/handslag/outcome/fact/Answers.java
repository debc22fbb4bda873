package se.handslag.outcome.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import se.handslag.kit.contract.participations.OwnAnswer;
import se.handslag.kit.event.ReceivedEvent;

/** Answers to an association's own questions, as an event holds them. */
final class Answers {
    private Answers() {}

    /** As announced; empty if nothing was answered. */
    static Optional<JsonNode> of(ReceivedEvent event, List<OwnAnswer> answers) {
        return answers.isEmpty() ? Optional.empty() : Optional.of(event.data().get("answers"));
    }
}
