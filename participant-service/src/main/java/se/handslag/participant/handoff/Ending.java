package se.handslag.participant.handoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import se.handslag.participant.handoff.act.Act;

/** How a hand-off ended: when, by whom, why. */
@Embeddable
public record Ending(
        @Column(name = "ended_at") Instant at,

        @Enumerated(EnumType.STRING) @Column(name = "ended_by")
        EndedBy by,

        String reason,
        @Column(name = "suggested_agency") String suggestedAgency) {
    static Ending declined(Act.Decline no, Instant at) {
        return new Ending(
                at, EndedBy.RECEIVER, no.reason(), no.suggestedAgency().orElse(null));
    }
}
