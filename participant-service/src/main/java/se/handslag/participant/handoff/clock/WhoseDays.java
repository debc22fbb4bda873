package se.handslag.participant.handoff.clock;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whose days they were, from the offer on: stretches that follow each other without a gap (R2.12). */
@Embeddable
public class WhoseDays {
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "hand_off_id", nullable = false, updatable = false)
    @OrderBy("from")
    private List<Stretch> stretches = new ArrayList<>();

    /** From now on this agency has to act, by a clock of its own. */
    public Stretch enter(Course next, String agency) {
        if (!stretches.isEmpty()) {
            stretches.getLast().endAt(next.since());
        }
        var stretch = new Stretch(next, agency);
        stretches.add(stretch);
        return stretch;
    }

    /** The same, by the clock that ran before: what time was given there goes on. */
    public Stretch goOn(Course next, String agency) {
        Stretch before = stretches.getLast();
        Stretch stretch = enter(next, agency);
        before.handOn(stretch);
        return stretch;
    }

    public void endAt(Instant at) {
        stretches.getLast().endAt(at);
    }

    public List<Stretch> stretches() {
        return List.copyOf(stretches);
    }
}
