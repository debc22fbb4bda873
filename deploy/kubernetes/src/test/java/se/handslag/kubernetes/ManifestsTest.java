package se.handslag.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.rule.Rule;
import se.handslag.kubernetes.rule.Rules;

class ManifestsTest {
    @TempDir
    static Path folder;

    static Manifests secrets;

    @BeforeAll
    static void makeSecrets() {
        SiteFolder copy = SiteFolder.copyTo(folder);
        copy.bash("./new-secrets overlays/kalmar");
        secrets = Manifests.of(copy.resolve("overlays/kalmar/secrets"));
    }

    @TestFactory
    Stream<DynamicTest> base() {
        return each(Rules.always(secrets), Manifests.of(Path.of("base")));
    }

    @TestFactory
    Stream<DynamicTest> kalmar() {
        return each(Rules.ofSite(secrets), Manifests.of(Path.of("overlays/kalmar")));
    }

    private static Stream<DynamicTest> each(List<Rule> rules, Manifests manifests) {
        return rules.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getClass().getSimpleName(),
                        () -> assertEquals(List.of(), rule.broken(manifests).toList())));
    }
}
