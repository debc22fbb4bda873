package se.handslag.outcome.indicator.answer;

import java.util.Optional;
import se.handslag.kit.usecase.UseCase;

/** Asks the facts anew whether they know what is answered about. */
@UseCase
class KnowSubject {
    private final Subjects subjects;

    KnowSubject(Subjects subjects) {
        this.subjects = subjects;
    }

    Optional<Subject> find(GivenAnswers given) {
        return subjects.find(given);
    }
}
