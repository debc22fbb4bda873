package se.handslag.participant.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a referred person has come (R2.10).
 *
 * @param on a date in Europe/Stockholm
 * @param agency that did it; absent for what is told without consent
 * @param result with what result it ended: an exit reason; absent for the rest
 */
public record Milestone(Kind what, LocalDate on, Optional<String> agency, Optional<String> result) {
    /** What happened. */
    @Schema(name = "MilestoneKind")
    public enum Kind {
        /** An agency registered the person, and answers for them from that instant. */
        RECEIVED,
        /** Another agency will take over. */
        ACCEPTED,
        /** Another agency said no. */
        DECLINED,
        /** A participation in an intervention started. */
        STARTED,
        /** A participation ended, with a result. */
        ENDED
    }

    static Milestone received(LocalDate on) {
        return new Milestone(Kind.RECEIVED, on, Optional.empty(), Optional.empty());
    }

    static Milestone started(LocalDate on) {
        return new Milestone(Kind.STARTED, on, Optional.empty(), Optional.empty());
    }

    static Milestone ended(LocalDate on, Optional<String> result) {
        return new Milestone(Kind.ENDED, on, Optional.empty(), result);
    }

    static Milestone by(Kind what, LocalDate on, String agency) {
        return new Milestone(what, on, Optional.of(agency), Optional.empty());
    }
}
