package se.handslag.intervention.ability;

import java.util.List;
import java.util.UUID;
import se.handslag.kit.usecase.UseCase;

/** What was assessed of a person in a participation. Only after the reading is decided and recorded. */
@UseCase
public class ReadAbilities {
    private final AbilityAssessments assessments;

    ReadAbilities(AbilityAssessments assessments) {
        this.assessments = assessments;
    }

    /** Those that hold, in the order they were first recorded. */
    public List<AbilityAssessment> read(UUID participationId) {
        return assessments.of(participationId);
    }
}
