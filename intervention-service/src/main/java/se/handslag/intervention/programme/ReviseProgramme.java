package se.handslag.intervention.programme;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociations;
import se.handslag.intervention.programme.ProgrammeResult.HasInterventionsOf;
import se.handslag.intervention.programme.ProgrammeResult.Kept;
import se.handslag.intervention.programme.ProgrammeResult.NotPermitted;
import se.handslag.intervention.programme.ProgrammeResult.Refused;
import se.handslag.intervention.programme.ProgrammeResult.Unknown;
import se.handslag.intervention.programme.ProgrammeResult.UnknownAssociations;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;

/** Changes a programme; what it was is kept with the time it was recorded. */
@UseCase
public class ReviseProgramme {
    private final Programmes programmes;
    private final ProgrammeLedger ledger;
    private final Clock clock;

    ReviseProgramme(Programmes programmes, ProgrammeLedger ledger, Clock clock) {
        this.programmes = programmes;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Changes it if the caller has read its present state, and publishes what holds now. */
    public ProgrammeResult revise(Caller caller, UUID id, ProgrammeTerms terms, IfMatch ifMatch) {
        Optional<Programme> found = programmes.holdToChange(id);
        if (found.isEmpty()) {
            return new Unknown();
        }
        Programme programme = found.get();
        if (AccessPolicy.PROGRAMMES
                .decide(caller, new OfAssociations(programme.associations()))
                .isEmpty()) {
            return new NotPermitted();
        }
        ifMatch.check(programme.version());
        Optional<ProgrammeResult> refused = refusal(id, terms);
        if (refused.isPresent()) {
            return refused.get();
        }
        programme.revise(terms).ifPresent(fact -> ledger.keep(programme, fact, Recording.now(clock, caller)));
        return new Kept(programme);
    }

    private Optional<ProgrammeResult> refusal(UUID id, ProgrammeTerms terms) {
        Optional<ProgrammeRefusal> refusal = terms.refusal();
        if (refusal.isPresent()) {
            return Optional.of(new Refused(refusal.get()));
        }
        Set<String> unknown = ledger.unknownOf(terms.associations());
        if (!unknown.isEmpty()) {
            return Optional.of(new UnknownAssociations(unknown));
        }
        Set<String> left = new TreeSet<>(programmes.withInterventions(id));
        left.removeAll(terms.associations());
        return left.isEmpty() ? Optional.empty() : Optional.of(new HasInterventionsOf(left));
    }
}
