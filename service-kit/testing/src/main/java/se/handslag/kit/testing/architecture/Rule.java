package se.handslag.kit.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Optional;

/**
 * One rule.
 *
 * @param about the kind of class it looks at
 */
record Rule(Kind about, ArchRule rule) {

    /** What breaks it; also that there is nothing of the kind. */
    Optional<String> broken(JavaClasses classes) {
        if (classes.stream().noneMatch(about.isOne())) {
            return Optional.of("Nothing to look at: there are no " + about + " for the rule «" + rule.getDescription()
                    + "». If that is right, state it.");
        }
        // Whether there is something to look at is asked above, in our own words.
        EvaluationResult result = rule.allowEmptyShould(true).evaluate(classes);
        return result.hasViolation() ? Optional.of(result.getFailureReport().toString()) : Optional.empty();
    }
}
