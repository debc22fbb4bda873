package se.handslag.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.kubernetes.code.Agencies;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.rule.Rules;

/** The commands of README.md that add an agency make a site that keeps every rule. */
class AddingAnAgencyTest {
    private static final Pattern COMMANDS = Pattern.compile("```bash\n(cp -r overlays/[^`]*)```");

    @TempDir
    Path folder;

    @Test
    void readmeAddsAnAgency() throws IOException {
        String commands = COMMANDS.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
        SiteFolder copy = SiteFolder.copyTo(folder);
        copy.bash(commands);
        Manifests site = Manifests.of(copy.resolve("overlays/kalmar"));
        Manifests secrets = Manifests.of(copy.resolve("overlays/kalmar/secrets"));
        assertTrue(Agencies.codes(site).contains("kommun-nybro"));
        assertEquals(
                List.of(),
                Rules.ofSite(secrets).stream()
                        .flatMap(rule -> rule.broken(site))
                        .toList());
    }
}
