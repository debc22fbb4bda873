package se.handslag.outcome.counting;

import java.util.List;
import java.util.Set;

/** Definitions of success to count with. */
public final class Definitions {

    private Definitions() {}

    /** The national headline (R6.4). */
    public static SuccessDefinition headline() {
        Label label = new Label("sv", "en");
        return new SuccessDefinition(
                "headline",
                1,
                label,
                label,
                List.of(
                        new Category(
                                "WORK_OR_STUDY",
                                label,
                                List.of(
                                        new Condition.Works(
                                                Set.of("WORKS_UNSUBSIDISED", "WORKS_SUBSIDISED", "SELF_EMPLOYED")),
                                        new Condition.Studies())),
                        new Category("REGISTERED_JOBSEEKER", label, List.of(new Condition.RegisteredAtAf())),
                        new Category("OTHER", label, List.of())));
    }
}
