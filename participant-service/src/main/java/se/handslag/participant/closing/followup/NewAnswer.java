package se.handslag.participant.closing.followup;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an agency notes of a follow-up.
 *
 * @param on the day of the contact or of the last attempt, in Sweden; empty for today
 * @param inWorkOrStudy whether the person works or studies on that day (R6.9); empty if they did not say
 */
public record NewAnswer(FollowUpAnswer answer, Optional<LocalDate> on, Optional<Boolean> inWorkOrStudy) {

    /** True if it says what only the person can have told, and the person told nothing. */
    boolean isToldByNobody() {
        return inWorkOrStudy.isPresent() && answer != FollowUpAnswer.ANSWERED;
    }
}
