package se.handslag.participant.plan.change;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.id.Ids;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.plan.act.NewStep;
import se.handslag.participant.text.PersonalTexts;

/** A party adds a step to the shared plan: the responsible agency for any of them, another for itself. */
@UseCase
public class AddPlanStep {
    private final PlanActs acts;
    private final PersonalTexts texts;

    AddPlanStep(PlanActs acts, PersonalTexts texts) {
        this.acts = acts;
        this.texts = texts;
    }

    /** Adds it on behalf of this agency; the text is kept apart. */
    public PlanResult add(UUID participantId, String agency, NewStep wanted, Optional<String> text, IfMatch ifMatch) {
        UUID stepId = Ids.next();
        boolean codesOnly = text.isEmpty() && wanted.ownerUnitId().isEmpty();
        PlanResult result =
                acts.act(participantId, agency, ifMatch, codesOnly, (plan, act) -> plan.add(stepId, wanted, act));
        if (result instanceof PlanResult.Done) {
            text.ifPresent(words -> texts.keep(stepId, participantId, words));
        }
        return result;
    }
}
