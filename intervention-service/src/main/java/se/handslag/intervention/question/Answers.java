package se.handslag.intervention.question;

import java.util.List;

/** What was answered to an association's own questions: codes, never free text. */
public record Answers(List<Answer> given) {
    /** Nobody was asked. */
    public static final Answers NONE = new Answers(List.of());

    public Answers {
        given = List.copyOf(given);
    }

    /**
     * An answer.
     *
     * @param question its code
     * @param answer the code of one of its answers
     */
    public record Answer(String question, String answer) {}

    /** True if there is none. */
    public boolean none() {
        return given.isEmpty();
    }
}
