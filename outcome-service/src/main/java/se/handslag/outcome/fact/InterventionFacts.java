package se.handslag.outcome.fact;

import jakarta.inject.Singleton;
import java.util.Map;
import se.handslag.kit.contract.interventions.AssociationRegistered;
import se.handslag.kit.contract.interventions.BudgetRecorded;
import se.handslag.kit.contract.interventions.CountRecorded;
import se.handslag.kit.contract.interventions.InterventionRegistered;
import se.handslag.kit.contract.interventions.ProgrammeRegistered;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.Topics;

/** Associations, programmes, interventions, their money and counts. */
@Singleton
class InterventionFacts extends FactHandler {

    InterventionFacts(FactBuffer buffer) {
        super(
                buffer,
                Topics.INTERVENTIONS,
                Map.of(
                        Contracts.typeOf(AssociationRegistered.class), AssociationFact::of,
                        Contracts.typeOf(InterventionRegistered.class), InterventionFact::of,
                        Contracts.typeOf(CountRecorded.class), CountFact::of,
                        Contracts.typeOf(ProgrammeRegistered.class), ProgrammeFact::of,
                        Contracts.typeOf(BudgetRecorded.class), BudgetFact::of));
    }
}
