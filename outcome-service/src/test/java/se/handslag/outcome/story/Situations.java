package se.handslag.outcome.story;

import java.util.List;
import java.util.Optional;
import se.handslag.kit.contract.participations.Situation;
import se.handslag.kit.contract.participations.StudyStatus;
import se.handslag.kit.contract.participations.WorkStatus;

/** Situations to be in. */
public final class Situations {

    private Situations() {}

    /** No work, no studies, not registered. */
    public static Situation nothing() {
        return of(List.of(), List.of(), false);
    }

    /** Registered as a jobseeker. */
    public static Situation jobseeker() {
        return of(List.of(), List.of(), true);
    }

    /** Works so much, and is still registered. */
    public static Situation works(String kind, int percent) {
        return of(List.of(new WorkStatus(kind, percent)), List.of(), true);
    }

    /** Studies so much. */
    public static Situation studies(int percent) {
        return of(List.of(), List.of(new StudyStatus(Optional.empty(), percent)), false);
    }

    /** Lives on these. */
    public static Situation livingOn(String... livelihoods) {
        return new Situation(List.of(), List.of(), false, List.of(livelihoods), Optional.of(18));
    }

    private static Situation of(List<WorkStatus> work, List<StudyStatus> studies, boolean registered) {
        return new Situation(work, studies, registered, List.of("FORSORJNINGSSTOD"), Optional.of(12));
    }
}
