package se.handslag.intervention.count;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociation;
import se.handslag.intervention.count.CountResult.NotPermitted;
import se.handslag.intervention.count.CountResult.Refused;
import se.handslag.intervention.count.CountResult.UnknownIntervention;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.intervention.Interventions;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;

/** Records how many took part on a day. */
@UseCase
public class RecordCount {
    private final Interventions interventions;
    private final CountLedger ledger;
    private final Clock clock;

    RecordCount(Interventions interventions, CountLedger ledger, Clock clock) {
        this.interventions = interventions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Records it and publishes it. */
    public CountResult record(Caller caller, UUID interventionId, NewCount asked) {
        Optional<Intervention> found = interventions.hold(interventionId);
        if (found.isEmpty()) {
            return new UnknownIntervention();
        }
        Intervention intervention = found.get();
        if (AccessPolicy.COUNTS
                .decide(caller, new OfAssociation(intervention.association()))
                .isEmpty()) {
            return new NotPermitted();
        }
        Optional<CountRefusal> refusal = asked.refusal(intervention, Stockholm.today(clock));
        return refusal.isPresent()
                ? new Refused(refusal.get())
                : ledger.keep(PersonCount.record(interventionId, asked, Recording.now(clock, caller)));
    }
}
