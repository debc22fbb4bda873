package se.handslag.kit.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureRulesTest {
    private static SampleServices samples;

    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException {
        samples = new SampleServices(folder);
    }

    private static void check(String service, Kind... absent) {
        ArchitectureRules.check(samples.of(service), service, absent);
    }

    @Test
    void aServiceThatKeepsTheRulesPasses() {
        assertThatCode(() -> check(SampleServices.GOOD)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void eachRuleIsBrokenByAClassThatBreaksIt(Breach breach) {
        assertThatThrownBy(() -> check(SampleServices.with(breach)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(breach.because())
                .hasMessageContaining("Offender")
                .message()
                .satisfies(message ->
                        assertThat(message.split("Architecture Violation", -1)).hasSize(2));
    }

    @Test
    void everyRuleHasABreach() {
        List<String> breaches = Stream.of(Breach.values()).map(Breach::because).toList();
        List<String> rules = ArchitectureRules.rules(SampleServices.GOOD)
                .map(rule -> rule.rule().getDescription())
                .toList();
        assertThat(rules)
                .allSatisfy(description -> assertThat(breaches).anyMatch(description::contains))
                .hasSizeLessThanOrEqualTo(breaches.size());
    }

    @ParameterizedTest
    @EnumSource(names = "CLASSES", mode = EnumSource.Mode.EXCLUDE)
    void aRuleThatFindsNothingFailsUnlessThatIsStated(Kind kind) {
        String service = SampleServices.without(kind);
        assertThatThrownBy(() -> check(service))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("there are no " + kind);
        assertThatCode(() -> check(service, kind)).doesNotThrowAnyException();
    }

    @Test
    void whatIsStatedMustBeTrue() {
        assertThatThrownBy(() -> check(SampleServices.GOOD, Kind.ENTITIES))
                .hasMessageContaining("states that it has no entities, but it has");
    }

    @Test
    void theKitKeepsItsRules() {
        assertThatCode(ArchitectureRules::checkKit).doesNotThrowAnyException();
    }
}
