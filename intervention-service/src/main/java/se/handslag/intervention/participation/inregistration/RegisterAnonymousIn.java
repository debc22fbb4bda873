package se.handslag.intervention.participation.inregistration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.participation.AnonymousEntry;
import se.handslag.intervention.participation.CodeChecks;
import se.handslag.intervention.participation.Fault;
import se.handslag.intervention.participation.InRegistrationOutcome.Started;
import se.handslag.intervention.participation.InRegistrationRefusal;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.ParticipationLedger;
import se.handslag.intervention.participation.inregistration.InRegistrationResult.Invalid;
import se.handslag.intervention.participation.inregistration.InRegistrationResult.Refused;
import se.handslag.intervention.participation.inregistration.InRegistrationResult.Registered;
import se.handslag.intervention.participation.inregistration.InRegistrationResult.UnknownIntervention;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;

/** Counts one who gave no consent, in an intervention that the caller's agency carries out (R3.4, R3.6). */
@UseCase
public class RegisterAnonymousIn {
    private final OwnInterventions interventions;
    private final CodeChecks codes;
    private final ParticipationLedger ledger;
    private final Clock clock;

    RegisterAnonymousIn(OwnInterventions interventions, CodeChecks codes, ParticipationLedger ledger, Clock clock) {
        this.interventions = interventions;
        this.codes = codes;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Starts the participation and publishes it. */
    public InRegistrationResult register(Caller caller, UUID interventionId, AnonymousEntry entry) {
        Optional<Intervention> intervention = interventions.hold(caller, interventionId);
        if (intervention.isEmpty()) {
            return new UnknownIntervention();
        }
        List<Fault> faults = codes.faults(entry);
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        return switch (Participation.ofAnonymous(
                intervention.get(), entry, caller.requireAgency(), Recording.now(clock, caller))) {
            case Started started -> new Registered(ledger.keep(started));
            case InRegistrationRefusal why -> new Refused(why);
        };
    }
}
