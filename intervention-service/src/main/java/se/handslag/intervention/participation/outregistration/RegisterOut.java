package se.handslag.intervention.participation.outregistration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.participation.CodeChecks;
import se.handslag.intervention.participation.Fault;
import se.handslag.intervention.participation.Leaving;
import se.handslag.intervention.participation.OutRegistrationOutcome.Ended;
import se.handslag.intervention.participation.OutRegistrationRefusal;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.ParticipationLedger;
import se.handslag.intervention.participation.Participations;
import se.handslag.intervention.participation.outregistration.OutRegistrationResult.Done;
import se.handslag.intervention.participation.outregistration.OutRegistrationResult.Invalid;
import se.handslag.intervention.participation.outregistration.OutRegistrationResult.Refused;
import se.handslag.intervention.participation.outregistration.OutRegistrationResult.Unknown;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;

/** Registers somebody out, with a reason and what comes next, or voids a wrong registration (R2.8, R5.6). */
@UseCase
public class RegisterOut {
    private final Participations participations;
    private final OwnInterventions interventions;
    private final CodeChecks codes;
    private final ParticipationLedger ledger;
    private final Clock clock;

    RegisterOut(
            Participations participations,
            OwnInterventions interventions,
            CodeChecks codes,
            ParticipationLedger ledger,
            Clock clock) {
        this.participations = participations;
        this.interventions = interventions;
        this.codes = codes;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Ends the participation and publishes it. */
    public OutRegistrationResult register(Caller caller, UUID participationId, Leaving leaving, IfMatch ifMatch) {
        Optional<Participation> found = participations.holdToChange(participationId);
        Optional<Intervention> intervention =
                found.map(Participation::interventionId).flatMap(id -> interventions.hold(caller, id));
        if (intervention.isEmpty()) {
            return new Unknown();
        }
        Participation participation = found.orElseThrow();
        ifMatch.check(participation.version());
        List<Fault> faults = codes.faults(leaving, intervention.get().association());
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        return switch (participation.end(
                leaving, intervention.get().period(), Stockholm.today(clock), Recording.now(clock, caller))) {
            case Ended ended -> new Done(ledger.keep(participation, ended));
            case OutRegistrationRefusal why -> new Refused(why);
        };
    }
}
