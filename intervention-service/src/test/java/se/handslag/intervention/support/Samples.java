package se.handslag.intervention.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.intervention.Direction;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.intervention.MeasurementMethod;
import se.handslag.intervention.intervention.NewIntervention;
import se.handslag.intervention.intervention.profile.Profile;
import se.handslag.intervention.participant.KnownParticipant;
import se.handslag.intervention.participation.ExitReason;
import se.handslag.intervention.participation.Leaving;
import se.handslag.intervention.participation.PersonEntry;
import se.handslag.intervention.participation.Situation;
import se.handslag.intervention.participation.Studies;
import se.handslag.intervention.participation.Work;
import se.handslag.intervention.recording.Recording;

/** Domain objects for tests without a database. The day is 2018-09-01, the interventions are of 2018. */
public final class Samples {
    public static final LocalDate TODAY = LocalDate.of(2018, 9, 1);
    public static final Recording RECORDING = new Recording(Instant.parse("2018-09-01T08:00:00Z"), "agency-kommun");
    public static final Situation ON_ASSISTANCE =
            situation(List.of(), List.of(), true, List.of("FORSORJNINGSSTOD"), Optional.of(30));
    public static final Situation WORKS =
            situation(List.of(new Work("WORKS_SUBSIDISED", 75)), List.of(), false, List.of("NONE"), Optional.empty());

    private Samples() {}

    /** Of one who was not asked about employment and programmes. */
    public static Situation situation(
            List<Work> work, List<Studies> studies, boolean atAf, List<String> livelihoods, Optional<Integer> months) {
        return new Situation(
                work, studies, atAf, livelihoods, months, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A woman born in 1984, who may be registered in. */
    public static KnownParticipant person() {
        return new KnownParticipant(UUID.randomUUID(), false, false, Optional.of("FEMALE"), Optional.of(1984));
    }

    /** Of persons, carried out by kommun-kalmar. */
    public static Intervention personal() {
        return Intervention.register(asked(Direction.INDIVIDUAL, MeasurementMethod.PERSONAL_OR_ANONYMOUS), RECORDING);
    }

    /** Counted only. */
    public static Intervention countOnly() {
        return Intervention.register(asked(Direction.STRUCTURAL, MeasurementMethod.COUNT_ONLY), RECORDING);
    }

    public static NewIntervention asked(Direction direction, MeasurementMethod method) {
        return new NewIntervention(
                "kalmar-lan",
                "Steget vidare",
                direction,
                Optional.ofNullable(method),
                List.of("kommun-kalmar"),
                LocalDate.of(2018, 1, 1),
                Optional.of(LocalDate.of(2018, 12, 31)),
                false,
                Profile.EMPTY);
    }

    /** In on 15 January, with consent of 10 January. */
    public static PersonEntry entry() {
        return new PersonEntry(
                LocalDate.of(2018, 1, 15), "AF", "COMPULSORY", Optional.of(LocalDate.of(2018, 1, 10)), ON_ASSISTANCE);
    }

    /** Out to work on that day. */
    public static Leaving completed(LocalDate endedOn) {
        return new Leaving(endedOn, new ExitReason("COMPLETED_AS_PLANNED"), Optional.of("CLOSING"), Optional.of(WORKS));
    }

    /** Found to be a mistake on that day. */
    public static Leaving mistake(LocalDate day) {
        return new Leaving(day, ExitReason.WRONGLY_REGISTERED, Optional.empty(), Optional.empty());
    }
}
