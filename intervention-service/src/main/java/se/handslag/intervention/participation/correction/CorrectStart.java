package se.handslag.intervention.participation.correction;

import java.time.Clock;
import java.util.UUID;
import se.handslag.intervention.participant.KnownParticipants;
import se.handslag.intervention.participation.CodeChecks;
import se.handslag.intervention.participation.PersonEntry;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;

/** Tells the start of a participation again, as it was in truth (R3.8, R6.3). */
@UseCase
public class CorrectStart {
    private final Correcting correcting;
    private final CodeChecks codes;
    private final KnownParticipants participants;
    private final Clock clock;

    CorrectStart(Correcting correcting, CodeChecks codes, KnownParticipants participants, Clock clock) {
        this.correcting = correcting;
        this.codes = codes;
        this.participants = participants;
        this.clock = clock;
    }

    /** Corrects it if the caller has read its present state, and publishes it anew. */
    public CorrectionResult correct(
            Caller caller, UUID participationId, String reason, PersonEntry entry, IfMatch ifMatch) {
        return correcting.correct(
                caller,
                participationId,
                ifMatch,
                reason,
                (participation, intervention) -> codes.faults(entry, intervention.association()),
                (participation, intervention) -> participation.correctStart(
                        entry,
                        intervention,
                        participation.participantId().flatMap(participants::present),
                        Stockholm.today(clock),
                        Recording.now(clock, caller)));
    }
}
