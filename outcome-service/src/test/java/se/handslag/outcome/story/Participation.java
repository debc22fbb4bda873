package se.handslag.outcome.story;

import java.util.UUID;
import se.handslag.kit.contract.participations.Situation;

/** One person's time in an intervention, as a story tells it. */
public record Participation(Story story, UUID id, UUID intervention, UUID key) {

    /** Registered out on a day. */
    public Participation ends(String day, Situation after) {
        story.ends(this, 1, day, after, false);
        return this;
    }

    /** The out-registration was wrong and is announced anew (R3.8). */
    public Participation corrected(String day, Situation after) {
        story.ends(this, 2, day, after, false);
        return this;
    }

    /** It never was: wrongly registered (R5.6). */
    public Participation voided(String day) {
        story.ends(this, 2, day, Situations.nothing(), true);
        return this;
    }
}
