package se.handslag.intervention.question;

import java.util.List;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** What an association asks, in the order of registration. */
@UseCase
public class ListQuestions {
    private final OwnQuestions questions;

    ListQuestions(OwnQuestions questions) {
        this.questions = questions;
    }

    /** At most {@link PageRequest#fetch()}. */
    public List<OwnQuestion> list(String association, PageRequest page) {
        return questions.page(association, page);
    }
}
