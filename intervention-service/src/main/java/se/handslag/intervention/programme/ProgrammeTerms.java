package se.handslag.intervention.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All of a programme that can change.
 *
 * @param owner name of the organisation that owns it (projektägare); it need not carry anything out
 * @param associations codes of those that take part
 * @param endsOn the last day; empty until further notice
 * @param plannedParticipants persons, for the whole period
 * @param totalKronor everything it may cost
 * @param esfKronor what the European Social Fund pays of it
 */
public record ProgrammeTerms(
        String name,
        String owner,
        List<String> associations,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        Optional<Integer> plannedParticipants,
        Optional<Long> totalKronor,
        Optional<Long> esfKronor) {

    public ProgrammeTerms {
        associations = List.copyOf(associations);
    }

    /** The first thing that is wrong with them; empty if a programme can be so. */
    public Optional<ProgrammeRefusal> refusal() {
        if (endsOn.isPresent() && endsOn.get().isBefore(startsOn)) {
            return Optional.of(ProgrammeRefusal.ENDS_BEFORE_START);
        }
        if (esfKronor.isPresent() && totalKronor.isEmpty()) {
            return Optional.of(ProgrammeRefusal.ESF_WITHOUT_TOTAL);
        }
        if (esfKronor.isPresent() && esfKronor.get() > totalKronor.get()) {
            return Optional.of(ProgrammeRefusal.ESF_ABOVE_TOTAL);
        }
        return Optional.empty();
    }
}
