package se.handslag.kit.contract.participations;

import java.util.List;
import java.util.Optional;

/**
 * What a person lives on and does, directly before or after a participation (R5.5, R5.6).
 *
 * @param livelihoods codes
 * @param monthsOnPublicLivelihood whole months, gaps of up to a month ignored
 * @param inPlacement in a placement (praktik) at a workplace, which is neither work nor study; absent if nobody asked
 * @param employed has an employment, also who is sick from it and does no work; absent if nobody asked
 * @param inAfProgramme takes part in a labour-market programme of AF; absent if nobody asked
 */
public record Situation(
        List<WorkStatus> work,
        List<StudyStatus> studies,
        boolean registeredAtAf,
        List<String> livelihoods,
        Optional<Integer> monthsOnPublicLivelihood,
        Optional<Boolean> inPlacement,
        Optional<Boolean> employed,
        Optional<Boolean> inAfProgramme) {

    /** Where nobody asked about employment and programmes. */
    public Situation(
            List<WorkStatus> work,
            List<StudyStatus> studies,
            boolean registeredAtAf,
            List<String> livelihoods,
            Optional<Integer> monthsOnPublicLivelihood,
            Optional<Boolean> inPlacement) {
        this(
                work,
                studies,
                registeredAtAf,
                livelihoods,
                monthsOnPublicLivelihood,
                inPlacement,
                Optional.empty(),
                Optional.empty());
    }

    /** Where nobody asked about a placement either. */
    public Situation(
            List<WorkStatus> work,
            List<StudyStatus> studies,
            boolean registeredAtAf,
            List<String> livelihoods,
            Optional<Integer> monthsOnPublicLivelihood) {
        this(work, studies, registeredAtAf, livelihoods, monthsOnPublicLivelihood, Optional.empty());
    }
}
