package se.handslag.outcome.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.kit.problem.FieldError;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** Who asks for a year that has not been closed is told which to ask for. */
class AskedTest {

    @Test
    void theLatestClosedYearIsNamed() {
        ProblemException refused = Asked.notClosed(Optional.of(2018));
        assertThat(refused.problemType()).isEqualTo(ProblemTypes.INVALID_REQUEST);
        assertThat(refused.errors())
                .singleElement()
                .extracting(FieldError::detail)
                .asString()
                .contains("2018 is the latest");
    }

    @Test
    void orThatThereIsNone() {
        assertThat(Asked.notClosed(Optional.empty()).errors())
                .singleElement()
                .extracting(FieldError::detail)
                .asString()
                .contains("no year had been closed");
    }
}
