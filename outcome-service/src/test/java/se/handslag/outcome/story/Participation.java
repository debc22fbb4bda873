package se.handslag.outcome.story;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participations.Situation;

/** One person's time in an intervention, as a story tells it. */
public record Participation(Story story, UUID id, UUID intervention, UUID key) {

    private static final String COMPLETED = "COMPLETED_AS_PLANNED";
    private static final Optional<String> NEXT = Optional.of("CLOSING");

    /** Registered out on a day. */
    public Participation ends(String day, Situation after) {
        story.ends(this, 1, day, COMPLETED, NEXT, Optional.of(after));
        return this;
    }

    /** Registered out for a reason that nothing more is asked with. */
    public Participation endsUntold(String day, String reason) {
        story.ends(this, 1, day, reason, NEXT, Optional.empty());
        return this;
    }

    /** The out-registration was wrong and is announced anew (R3.8). */
    public Participation corrected(String day, Situation after) {
        story.ends(this, 2, day, COMPLETED, NEXT, Optional.of(after));
        return this;
    }

    /** It never was: wrongly registered (R5.6). */
    public Participation voided(String day) {
        story.ends(this, 2, day, "WRONGLY_REGISTERED", Optional.empty(), Optional.empty());
        return this;
    }
}
