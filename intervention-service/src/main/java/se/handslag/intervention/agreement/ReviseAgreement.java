package se.handslag.intervention.agreement;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociation;
import se.handslag.intervention.agreement.AgreementResult.EndsBeforeStart;
import se.handslag.intervention.agreement.AgreementResult.Kept;
import se.handslag.intervention.agreement.AgreementResult.NotPermitted;
import se.handslag.intervention.agreement.AgreementResult.Unknown;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;

/** Gives an agreement other terms; the former are kept with the time they were recorded. */
@UseCase
public class ReviseAgreement {
    private final Agreements agreements;
    private final Clock clock;

    ReviseAgreement(Agreements agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    /** Changes it if the caller has read its present state. */
    public AgreementResult revise(Caller caller, UUID id, Terms terms, IfMatch ifMatch) {
        Optional<Agreement> found = agreements.holdToChange(id);
        if (found.isEmpty()) {
            return new Unknown();
        }
        Agreement agreement = found.get();
        if (AccessPolicy.MONEY
                .decide(caller, new OfAssociation(agreement.association()))
                .isEmpty()) {
            return new NotPermitted();
        }
        ifMatch.check(agreement.version());
        if (terms.period().isEmpty()) {
            return new EndsBeforeStart();
        }
        if (agreement.revise(terms)) {
            agreements.keep(agreement, Recording.now(clock, caller));
        }
        return new Kept(agreement);
    }
}
