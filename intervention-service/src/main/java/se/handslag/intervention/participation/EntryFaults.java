package se.handslag.intervention.participation;

import java.util.stream.Stream;
import se.handslag.intervention.question.Occasion;
import se.handslag.intervention.question.Questionnaire;
import se.handslag.kit.problem.FieldError;

/** What contradicts itself in a registration, or is not answered: all that needs no look into a code list. */
public final class EntryFaults {
    private EntryFaults() {}

    /** Within what is said of the person. */
    public static Stream<Fault> contradictions(PersonEntry entry) {
        return entry.before().faults("/before").stream();
    }

    /** Within what is said of the person. */
    public static Stream<Fault> contradictions(Leaving leaving) {
        return leaving.after().stream().flatMap(after -> after.faults("/after").stream());
    }

    /** Answers that may not be given, and questions without one. */
    public static Stream<Fault> unanswered(PersonEntry entry, Questionnaire questions) {
        return questions.faults(Occasion.IN, entry.startedOn(), entry.answers(), true).stream()
                .map(EntryFaults::fault);
    }

    /** Answers that may not be given, and questions without one; to a mistake nothing is asked. */
    public static Stream<Fault> unanswered(Leaving leaving, Questionnaire questions) {
        return questions
                .faults(
                        Occasion.OUT,
                        leaving.endedOn(),
                        leaving.answers(),
                        leaving.reason().asksForSituation())
                .stream()
                .map(EntryFaults::fault);
    }

    private static Fault fault(FieldError error) {
        return new Fault(error.pointer(), error.detail());
    }
}
