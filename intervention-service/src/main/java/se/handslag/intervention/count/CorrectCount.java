package se.handslag.intervention.count;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociation;
import se.handslag.intervention.count.CountResult.NotPermitted;
import se.handslag.intervention.count.CountResult.Refused;
import se.handslag.intervention.count.CountResult.UnknownCount;
import se.handslag.intervention.count.CountResult.UnknownIntervention;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.intervention.Interventions;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;

/** Corrects a count by a new fact that holds in its place (R3.8). */
@UseCase
public class CorrectCount {
    private final Interventions interventions;
    private final PersonCounts counts;
    private final CountLedger ledger;
    private final Clock clock;

    CorrectCount(Interventions interventions, PersonCounts counts, CountLedger ledger, Clock clock) {
        this.interventions = interventions;
        this.counts = counts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Records the correction and publishes it. */
    public CountResult correct(Caller caller, UUID interventionId, UUID countId, NewCount asked, IfMatch ifMatch) {
        // Held to change: two corrections of one count come one after the other.
        Optional<Intervention> found = interventions.holdToChange(interventionId);
        if (found.isEmpty()) {
            return new UnknownIntervention();
        }
        if (AccessPolicy.COUNTS
                .decide(caller, new OfAssociation(found.get().association()))
                .isEmpty()) {
            return new NotPermitted();
        }
        Optional<PersonCount> corrected = counts.current(interventionId, countId);
        if (corrected.isEmpty()) {
            return new UnknownCount();
        }
        ifMatch.check(corrected.get().revision());
        Optional<CountRefusal> refusal = asked.refusal(found.get(), Stockholm.today(clock));
        return refusal.isPresent()
                ? new Refused(refusal.get())
                : ledger.keep(corrected.get().correct(asked, Recording.now(clock, caller)));
    }
}
