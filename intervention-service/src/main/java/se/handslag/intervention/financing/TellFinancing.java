package se.handslag.intervention.financing;

import java.time.Clock;
import java.util.Optional;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociation;
import se.handslag.intervention.association.Association;
import se.handslag.intervention.association.Associations;
import se.handslag.intervention.financing.TellFinancingResult.NotPermitted;
import se.handslag.intervention.financing.TellFinancingResult.Refused;
import se.handslag.intervention.financing.TellFinancingResult.Told;
import se.handslag.intervention.financing.TellFinancingResult.UnknownAssociation;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;

/** Records what an association gets for a calendar year, split as the law says (R5.3). */
@UseCase
public class TellFinancing {
    private final Financings financings;
    private final Associations associations;
    private final Clock clock;

    TellFinancing(Financings financings, Associations associations, Clock clock) {
        this.financings = financings;
        this.associations = associations;
        this.clock = clock;
    }

    /** Records what holds from now on, if the caller has read what held until now. */
    public TellFinancingResult tell(Caller caller, String code, int year, NewFinancing told, IfMatch ifMatch) {
        if (AccessPolicy.ASSOCIATION_MONEY
                .decide(caller, new OfAssociation(code))
                .isEmpty()) {
            return new NotPermitted();
        }
        Optional<Association> association = associations.findByIdOptional(code);
        if (association.isEmpty()) {
            return new UnknownAssociation();
        }
        financings.reserve(code);
        Financing current = financings.current(code, year);
        ifMatch.check(current.revision());
        Optional<FinancingRefusal> refusal = told.refusal(association.get().municipalities());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        return new Told(
                current.tell(told, Recording.now(clock, caller)).map(this::keep).orElse(current));
    }

    private Financing keep(Financing financing) {
        financings.persist(financing);
        return financing;
    }
}
