package se.handslag.intervention.queue.moving;

import jakarta.validation.constraints.NotNull;
import se.handslag.intervention.queue.PlaceAnswer;

/**
 * What the person said to the place.
 *
 * @param waitsOn with DECLINED: whether the person goes on waiting, at the same place in the line; left out with ACCEPTED
 */
public record AnswerRequest(
        @NotNull(message = "ACCEPTED or DECLINED.") PlaceAnswer answer, Boolean waitsOn) {}
