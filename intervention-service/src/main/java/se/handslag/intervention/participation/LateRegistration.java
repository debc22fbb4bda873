package se.handslag.intervention.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.intervention.intervention.Period;
import se.handslag.intervention.participation.InRegistrationOutcome.Started;
import se.handslag.intervention.participation.OutRegistrationOutcome.Ended;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.event.EventData;

/** A participation that is told at once, maybe with its end, long after it was true (R6.3). */
public final class LateRegistration {
    private final Participation participation;
    private final List<ParticipationVersion> versions = new ArrayList<>();
    private final List<EventData> facts = new ArrayList<>();

    /** It has started. */
    public LateRegistration(Started started) {
        this.participation = started.participation();
        keep(VersionKind.IN_REGISTRATION, participation.recording(), started.fact());
    }

    /** And it has ended; empty, or why it has not. */
    public Optional<OutRegistrationRefusal> end(Leaving leaving, Period period, LocalDate today, Recording recording) {
        return switch (participation.end(leaving, period, today, recording)) {
            case Ended ended -> {
                participation.countUp();
                keep(VersionKind.OUT_REGISTRATION, recording, ended.fact());
                yield Optional.empty();
            }
            case OutRegistrationRefusal why -> Optional.of(why);
        };
    }

    private void keep(VersionKind what, Recording recording, EventData fact) {
        versions.add(new ParticipationVersion(participation, what, Optional.empty(), recording));
        facts.add(fact);
    }

    /** As it is after all that is told of it. */
    public Participation participation() {
        return participation;
    }

    List<ParticipationVersion> versions() {
        return List.copyOf(versions);
    }

    /** To publish, each with its place as its sequence. */
    List<EventData> facts() {
        return List.copyOf(facts);
    }
}
