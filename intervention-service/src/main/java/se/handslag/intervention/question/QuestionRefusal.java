package se.handslag.intervention.question;

/** Why a question cannot be asked like this. */
public enum QuestionRefusal {
    /** Its last day lies before its first. */
    ENDS_BEFORE_START,
    /** Two of its answers have one code. */
    ANSWER_TWICE
}
