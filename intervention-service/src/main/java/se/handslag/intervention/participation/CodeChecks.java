package se.handslag.intervention.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.intervention.codelist.CodeLists;
import se.handslag.intervention.codelist.Coded;
import se.handslag.intervention.question.OwnQuestions;

/** Checks what a registration says against the code lists and the association's own questions as they are now. */
@ApplicationScoped
public class CodeChecks {
    private final CodeLists lists;
    private final OwnQuestions questions;

    CodeChecks(CodeLists lists, OwnQuestions questions) {
        this.lists = lists;
        this.questions = questions;
    }

    /**
     * Faults of an in-registration.
     *
     * @param association that finances the intervention, and asks
     */
    public List<Fault> faults(PersonEntry entry, String association) {
        return Stream.of(
                        unlisted(entry.codes()),
                        EntryFaults.contradictions(entry),
                        EntryFaults.unanswered(entry, questions.of(association)))
                .flatMap(faults -> faults)
                .toList();
    }

    /** Faults of an anonymous in-registration. */
    public List<Fault> faults(AnonymousEntry entry) {
        return unlisted(entry.codes()).toList();
    }

    /**
     * Faults of an out-registration.
     *
     * @param association that finances the intervention, and asks
     */
    public List<Fault> faults(Leaving leaving, String association) {
        return Stream.of(
                        unlisted(leaving.codes()),
                        EntryFaults.contradictions(leaving),
                        EntryFaults.unanswered(leaving, questions.of(association)))
                .flatMap(faults -> faults)
                .toList();
    }

    private Stream<Fault> unlisted(List<Coded> codes) {
        return lists.unlisted(codes).stream().map(coded -> new Fault(coded.pointer(), coded.hint()));
    }
}
