package se.handslag.intervention.nationalcount;

import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociation;
import se.handslag.intervention.association.Associations;
import se.handslag.intervention.nationalcount.TakeOutResult.NotPermitted;
import se.handslag.intervention.nationalcount.TakeOutResult.TakenOut;
import se.handslag.intervention.nationalcount.TakeOutResult.UnknownAssociation;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;

/** Takes out an association's counts of a year for the national follow-up (R6.8): exact, so for its administrator alone. */
@UseCase
public class TakeOutNationalCounts {
    private final NationalCounts counts;
    private final Associations associations;

    TakeOutNationalCounts(NationalCounts counts, Associations associations) {
        this.counts = counts;
        this.associations = associations;
    }

    /** All interventions that went on in the year. */
    public TakeOutResult takeOut(Caller caller, NationalCountQuestion question) {
        OfAssociation association = new OfAssociation(question.association());
        if (AccessPolicy.NATIONAL_COUNTS.decide(caller, association).isEmpty()) {
            return new NotPermitted();
        }
        return associations.findByIdOptional(question.association()).isEmpty()
                ? new UnknownAssociation()
                : new TakenOut(question, counts.of(question));
    }
}
