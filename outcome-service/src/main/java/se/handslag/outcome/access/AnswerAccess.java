package se.handslag.outcome.access;

import java.util.List;
import se.handslag.kit.access.AccessRules;

/** Who records answers to indicators (R3.6): whoever sees the person; of what no person says, the association too. */
public final class AnswerAccess {
    /** In order. */
    public static final AccessRules<AnswersTo> RULES =
            new AccessRules<>(List.of(new ParticipantManagerOfCarrier(), new InterventionManagerOfAssociation()));

    private AnswerAccess() {}
}
