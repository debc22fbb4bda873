package se.handslag.intervention.agreement;

import java.time.Clock;
import java.util.Optional;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociation;
import se.handslag.intervention.agreement.AgreementResult.EndsBeforeStart;
import se.handslag.intervention.agreement.AgreementResult.ForeignIntervention;
import se.handslag.intervention.agreement.AgreementResult.ForeignProgramme;
import se.handslag.intervention.agreement.AgreementResult.Kept;
import se.handslag.intervention.agreement.AgreementResult.NotForOneThing;
import se.handslag.intervention.agreement.AgreementResult.NotPermitted;
import se.handslag.intervention.agreement.AgreementResult.UnknownProvider;
import se.handslag.intervention.intervention.Interventions;
import se.handslag.intervention.programme.Programmes;
import se.handslag.intervention.provider.Provider;
import se.handslag.intervention.provider.Providers;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;

/** Registers what an association has agreed on with one of its providers. */
@UseCase
public class RegisterAgreement {
    private final Agreements agreements;
    private final Providers providers;
    private final Interventions interventions;
    private final Programmes programmes;
    private final Clock clock;

    RegisterAgreement(
            Agreements agreements,
            Providers providers,
            Interventions interventions,
            Programmes programmes,
            Clock clock) {
        this.agreements = agreements;
        this.providers = providers;
        this.interventions = interventions;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Registers it for the provider's association. */
    public AgreementResult register(Caller caller, NewAgreement asked) {
        Optional<Provider> provider = providers.findByIdOptional(asked.providerId());
        if (provider.isEmpty()) {
            return new UnknownProvider();
        }
        String association = provider.get().association();
        if (AccessPolicy.MONEY.decide(caller, new OfAssociation(association)).isEmpty()) {
            return new NotPermitted();
        }
        Optional<AgreementResult> refused = refusal(association, asked);
        if (refused.isPresent()) {
            return refused.get();
        }
        Recording recording = Recording.now(clock, caller);
        Agreement agreement = Agreement.register(association, asked, recording);
        agreements.keep(agreement, recording);
        return new Kept(agreement);
    }

    private Optional<AgreementResult> refusal(String association, NewAgreement asked) {
        if (!asked.isForOneThing()) {
            return Optional.of(new NotForOneThing());
        }
        if (asked.terms().period().isEmpty()) {
            return Optional.of(new EndsBeforeStart());
        }
        if (asked.interventionId().isPresent() && !isOwnIntervention(association, asked)) {
            return Optional.of(new ForeignIntervention());
        }
        return asked.programmeId().isPresent() && !isOwnProgramme(association, asked)
                ? Optional.of(new ForeignProgramme())
                : Optional.empty();
    }

    private boolean isOwnIntervention(String association, NewAgreement asked) {
        return interventions
                .findByIdOptional(asked.interventionId().orElseThrow())
                .filter(found -> found.association().equals(association))
                .isPresent();
    }

    private boolean isOwnProgramme(String association, NewAgreement asked) {
        return programmes
                .holdMembers(asked.programmeId().orElseThrow())
                .filter(members -> members.contains(association))
                .isPresent();
    }
}
