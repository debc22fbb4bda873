package se.handslag.outcome.indicator.answer;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.outcome.access.AnswersTo;

/**
 * What answers are about.
 *
 * @param participation whose they are, if a participant answers
 * @param association that finances the intervention: code
 * @param carriers codes of agencies
 * @param closedToAnswers of an anonymous person nothing is asked (R3.4), nor of one who withdrew consent (R3.3), nor of a
 *     mistake
 */
record Subject(
        UUID intervention,
        Optional<UUID> participation,
        String association,
        Set<String> carriers,
        boolean closedToAnswers) {

    /** As the access rules see it. */
    AnswersTo forAccess() {
        return new AnswersTo(association, carriers, participation.isPresent());
    }
}
