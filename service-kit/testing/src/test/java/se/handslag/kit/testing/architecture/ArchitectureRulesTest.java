package se.handslag.kit.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureRulesTest {
    private static final String SERVICE = "se.handslag.sample";

    @TempDir
    Path folder;

    private JavaClasses sampleWith(List<String> more) throws IOException {
        List<String> sources = new ArrayList<>(Samples.GOOD);
        sources.addAll(more);
        return Sources.compile(folder, sources);
    }

    @Test
    void aServiceThatKeepsTheRulesPasses() throws IOException {
        JavaClasses classes = sampleWith(List.of());
        assertThatCode(() -> ArchitectureRules.check(classes, SERVICE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void eachRuleIsBrokenByAClassThatBreaksIt(Breach breach) throws IOException {
        JavaClasses classes = sampleWith(breach.sources());
        assertThatThrownBy(() -> ArchitectureRules.check(classes, SERVICE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(breach.because())
                .hasMessageContaining("Offender")
                .message()
                .satisfies(message ->
                        assertThat(message.split("Architecture Violation", -1)).hasSize(2));
    }

    @Test
    void everyRuleHasABreach() {
        List<String> breaches = Stream.of(Breach.values())
                .map(Breach::because)
                .toList();
        assertThat(ArchitectureRules.rules(SERVICE).map(rule -> rule.rule().getDescription()))
                .allSatisfy(description -> assertThat(breaches).anyMatch(description::contains));
        assertThat(breaches.size()).isGreaterThanOrEqualTo((int)
                ArchitectureRules.rules(SERVICE).count());
    }

    @ParameterizedTest
    @EnumSource(names = "CLASSES", mode = EnumSource.Mode.EXCLUDE)
    void aRuleThatFindsNothingFailsUnlessThatIsStated(Kind kind) throws IOException {
        JavaClasses without = Sources.compile(
                folder,
                Samples.GOOD.stream().filter(source -> !Samples.isOf(kind, source)).toList());
        assertThatThrownBy(() -> ArchitectureRules.check(without, SERVICE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("there are no " + kind);
        assertThatCode(() -> ArchitectureRules.check(without, SERVICE, kind)).doesNotThrowAnyException();
    }

    @Test
    void whatIsStatedMustBeTrue() throws IOException {
        JavaClasses classes = sampleWith(List.of());
        assertThatThrownBy(() -> ArchitectureRules.check(classes, SERVICE, Kind.ENTITIES))
                .hasMessageContaining("states that it has no entities, but it has");
    }

    @Test
    void theKitKeepsItsRules() {
        assertThatCode(ArchitectureRules::checkKit).doesNotThrowAnyException();
    }
}
