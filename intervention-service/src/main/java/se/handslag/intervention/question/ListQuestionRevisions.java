package se.handslag.intervention.question;

import java.util.List;
import java.util.UUID;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** How a question was worded, the latest wording first. */
@UseCase
public class ListQuestionRevisions {
    private final OwnQuestions questions;

    ListQuestionRevisions(OwnQuestions questions) {
        this.questions = questions;
    }

    /** At most {@link PageRequest#fetch()}; none if there is no such question. */
    public List<QuestionRevision> list(UUID question, PageRequest page) {
        return questions.revisions(question, page);
    }
}
