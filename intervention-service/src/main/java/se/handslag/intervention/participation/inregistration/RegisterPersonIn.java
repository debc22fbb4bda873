package se.handslag.intervention.participation.inregistration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.participant.KnownParticipant;
import se.handslag.intervention.participant.KnownParticipants;
import se.handslag.intervention.participation.CodeChecks;
import se.handslag.intervention.participation.Fault;
import se.handslag.intervention.participation.InRegistrationOutcome.Started;
import se.handslag.intervention.participation.InRegistrationRefusal;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.ParticipationLedger;
import se.handslag.intervention.participation.Participations;
import se.handslag.intervention.participation.PersonEntry;
import se.handslag.intervention.participation.inregistration.InRegistrationResult.AlreadyRunning;
import se.handslag.intervention.participation.inregistration.InRegistrationResult.Invalid;
import se.handslag.intervention.participation.inregistration.InRegistrationResult.Refused;
import se.handslag.intervention.participation.inregistration.InRegistrationResult.Registered;
import se.handslag.intervention.participation.inregistration.InRegistrationResult.UnknownIntervention;
import se.handslag.intervention.participation.inregistration.InRegistrationResult.UnknownParticipant;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;

/** Registers a person in to an intervention that the caller's agency carries out (R5.5, R3.6). */
@UseCase
public class RegisterPersonIn {
    private final OwnInterventions interventions;
    private final KnownParticipants participants;
    private final Participations participations;
    private final CodeChecks codes;
    private final ParticipationLedger ledger;
    private final Clock clock;

    RegisterPersonIn(
            OwnInterventions interventions,
            KnownParticipants participants,
            Participations participations,
            CodeChecks codes,
            ParticipationLedger ledger,
            Clock clock) {
        this.interventions = interventions;
        this.participants = participants;
        this.participations = participations;
        this.codes = codes;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Starts the participation and publishes it. */
    public InRegistrationResult register(Caller caller, UUID interventionId, UUID participantId, PersonEntry entry) {
        Optional<Intervention> intervention = interventions.hold(caller, interventionId);
        if (intervention.isEmpty()) {
            return new UnknownIntervention();
        }
        Optional<KnownParticipant> participant = participants.hold(participantId);
        if (participant.isEmpty()) {
            return new UnknownParticipant();
        }
        List<Fault> faults = codes.faults(entry, intervention.get().association());
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        if (participations.isRunning(participants.samePerson(participantId), interventionId)) {
            return new AlreadyRunning();
        }
        return switch (Participation.ofPerson(
                intervention.get(),
                participant.get(),
                entry,
                caller.requireAgency(),
                Stockholm.today(clock),
                Recording.now(clock, caller))) {
            case Started started -> new Registered(ledger.keep(started));
            case InRegistrationRefusal why -> new Refused(why);
        };
    }
}
