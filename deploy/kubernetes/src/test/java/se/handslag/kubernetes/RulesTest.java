package se.handslag.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.kubernetes.mistake.Mistake;
import se.handslag.kubernetes.mistake.Mistakes;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.rule.Rule;
import se.handslag.kubernetes.rule.Rules;

/** Every rule notices the mistakes it is there for: a rule that cannot fail proves nothing. */
class RulesTest {
    @TempDir
    static Path folder;

    static Manifests site;
    static List<Rule> rules;

    @BeforeAll
    static void render() {
        SiteFolder copy = SiteFolder.copyTo(folder);
        copy.bash("./new-secrets overlays/kalmar");
        rules = Rules.ofSite(Manifests.of(copy.resolve("overlays/kalmar/secrets")));
        site = Manifests.of(copy.resolve("overlays/kalmar"));
    }

    @TestFactory
    Stream<DynamicTest> notices() {
        return Mistakes.all().stream()
                .map(mistake -> DynamicTest.dynamicTest(
                        mistake.rule().getSimpleName() + ": " + mistake.says(), () -> notices(mistake)));
    }

    @Test
    void everyRuleHasAMistake() {
        Set<Class<?>> proven = Mistakes.all().stream().map(Mistake::rule).collect(Collectors.toSet());
        assertEquals(rules.stream().map(Rule::getClass).collect(Collectors.toSet()), proven);
    }

    private static void notices(Mistake mistake) {
        Rule rule = rules.stream()
                .filter(each -> each.getClass() == mistake.rule())
                .findFirst()
                .orElseThrow();
        Manifests broken = site.copy();
        mistake.makes().accept(broken);
        List<String> says = rule.broken(broken).toList();
        assertTrue(says.stream().anyMatch(each -> each.contains(mistake.says())), () -> "It says " + says);
    }
}
