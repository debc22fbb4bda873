package se.handslag.intervention.participation.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.handslag.intervention.participation.AnswerBody;
import se.handslag.intervention.participation.OutRegistration;
import se.handslag.intervention.participation.SituationBody;

/**
 * How a participation ended.
 *
 * @param next what comes next; absent if it is void
 * @param after the situation after; absent if nothing was asked
 * @param answers to the association's own questions
 * @param recordedAt when it was recorded, UTC; {@code endedOn} is when it was true (R6.3)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutRegistrationView(
        LocalDate endedOn,
        String exitReason,
        String next,
        SituationBody after,
        List<AnswerBody> answers,
        Instant recordedAt) {

    static OutRegistrationView of(OutRegistration out) {
        return new OutRegistrationView(
                out.endedOn(),
                out.exitReason().code(),
                out.next().orElse(null),
                out.after().map(SituationBody::of).orElse(null),
                AnswerBody.of(out.answers()),
                out.recording().recordedAt());
    }
}
