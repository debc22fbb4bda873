package se.handslag.intervention.programme;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociations;
import se.handslag.intervention.programme.ProgrammeResult.AlreadyRegistered;
import se.handslag.intervention.programme.ProgrammeResult.Kept;
import se.handslag.intervention.programme.ProgrammeResult.NotPermitted;
import se.handslag.intervention.programme.ProgrammeResult.Refused;
import se.handslag.intervention.programme.ProgrammeResult.UnknownAssociations;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;

/** Registers a programme of one or more associations, by the administrator of one of them (R5.2). */
@UseCase
public class RegisterProgramme {
    private final Programmes programmes;
    private final ProgrammeLedger ledger;
    private final Clock clock;

    RegisterProgramme(Programmes programmes, ProgrammeLedger ledger, Clock clock) {
        this.programmes = programmes;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Registers it and publishes that it exists. */
    public ProgrammeResult register(Caller caller, String code, ProgrammeTerms terms) {
        if (AccessPolicy.PROGRAMMES
                .decide(caller, new OfAssociations(Set.copyOf(terms.associations())))
                .isEmpty()) {
            return new NotPermitted();
        }
        Optional<ProgrammeRefusal> refusal = terms.refusal();
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        Set<String> unknown = ledger.unknownOf(terms.associations());
        if (!unknown.isEmpty()) {
            return new UnknownAssociations(unknown);
        }
        programmes.reserve(code);
        if (programmes.isTaken(code)) {
            return new AlreadyRegistered();
        }
        Recording recording = Recording.now(clock, caller);
        Programme programme = Programme.register(code, terms, recording);
        return new Kept(ledger.keep(programme, programme.registered(), recording));
    }
}
