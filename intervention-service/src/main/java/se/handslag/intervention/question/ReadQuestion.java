package se.handslag.intervention.question;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.usecase.UseCase;

/** One question as it is asked now. */
@UseCase
public class ReadQuestion {
    private final OwnQuestions questions;

    ReadQuestion(OwnQuestions questions) {
        this.questions = questions;
    }

    /** Empty if there is none. */
    public Optional<OwnQuestion> read(UUID id) {
        return questions.findByIdOptional(id);
    }
}
