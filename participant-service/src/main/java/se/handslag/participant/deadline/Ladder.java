package se.handslag.participant.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;

/**
 * A deadline and the two instants after it at which what is still undone is lifted further (R2.4). Pinned when the clock
 * starts, so that a later change of the rules moves nothing that runs.
 *
 * @param dueAt from this instant it is overdue: level 1, the unit on the clock is reminded
 * @param secondAt level 2: both units' managers and the local collaboration group
 * @param thirdAt level 3: the association's coordinator; the end of the ladder, and nothing ends by itself
 */
@Embeddable
public record Ladder(
        @Column(name = "due_at") Instant dueAt,
        @Column(name = "second_at") Instant secondAt,
        @Column(name = "third_at") Instant thirdAt) {
    /** The level of what nobody could do more about. */
    public static final int TOP = 3;

    /** The level at this instant, if nobody acts before: 0 to 3. */
    public int levelAt(Instant now) {
        return (int) steps().stream().filter(step -> !now.isBefore(step)).count();
    }

    /** When this level (1 to 3) is reached. */
    public Instant reaches(int level) {
        return steps().get(level - 1);
    }

    private List<Instant> steps() {
        return List.of(dueAt, secondAt, thirdAt);
    }
}
