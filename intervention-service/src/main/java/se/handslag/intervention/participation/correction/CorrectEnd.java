package se.handslag.intervention.participation.correction;

import java.time.Clock;
import java.util.UUID;
import se.handslag.intervention.participation.CodeChecks;
import se.handslag.intervention.participation.Leaving;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;

/** Tells the end of a participation again, as it was in truth (R3.8, R6.3). */
@UseCase
public class CorrectEnd {
    private final Correcting correcting;
    private final CodeChecks codes;
    private final Clock clock;

    CorrectEnd(Correcting correcting, CodeChecks codes, Clock clock) {
        this.correcting = correcting;
        this.codes = codes;
        this.clock = clock;
    }

    /** Corrects it if the caller has read its present state, and publishes it anew. */
    public CorrectionResult correct(
            Caller caller, UUID participationId, String reason, Leaving leaving, IfMatch ifMatch) {
        return correcting.correct(
                caller,
                participationId,
                ifMatch,
                reason,
                (participation, intervention) -> codes.faults(leaving, intervention.association()),
                (participation, intervention) -> participation.correctEnd(
                        leaving, intervention.period(), Stockholm.today(clock), Recording.now(clock, caller)));
    }
}
