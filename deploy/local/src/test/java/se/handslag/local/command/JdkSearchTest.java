package se.handslag.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.local.servers.ProjectRoot;

/** How the script finds its JDK, in trees of make-believe JDKs. */
class JdkSearchTest {

    private static final List<String> TOOLS = List.of("sh", "dirname", "sed", "readlink");

    @TempDir
    Path system;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void aSystemWithoutJava() throws IOException {
        Path bin = Files.createDirectories(system.resolve("bin"));
        for (String tool : TOOLS) {
            Path wrapper = Files.writeString(bin.resolve(tool), "#!/bin/sh\nexec " + whereIs(tool) + " \"$@\"\n");
            assertTrue(wrapper.toFile().setExecutable(true));
        }
        environment.put("PATH", bin.toString());
        environment.put("HANDSLAG_SYSTEM_ROOT", system.toString());
        environment.put("HOME", system.resolve("home").toString());
    }

    @Test
    void takesJavaHomeFirst() throws Exception {
        jdk("usr/lib/jvm/temurin-25", "25.0.1");
        environment.put("JAVA_HOME", jdk("mine", "25").toString());
        assertEquals(system.resolve("mine").toString(), search().text());
    }

    @Test
    void passesOverOlderOnesAndThoseThatCannotCompile() throws Exception {
        environment.put("JAVA_HOME", jdk("old", "17.0.2").toString());
        Files.createSymbolicLink(
                system.resolve("bin/java"), jdk("usr/lib/jvm/java-17", "17.0.2").resolve("bin/java"));
        Files.delete(jdk("usr/lib/jvm/a-jre-25", "25.0.1").resolve("bin/javac"));
        jdk("usr/lib/jvm/temurin-25", "25.0.1");
        assertEquals(system.resolve("usr/lib/jvm/temurin-25").toString(), search().text());
    }

    @Test
    void followsTheLinksOfTheJavaOnThePath() throws Exception {
        Path java = jdk("opt/jdk", "25.0.1").resolve("bin/java");
        Path alternative = Files.createSymbolicLink(system.resolve("alternative"), java);
        Files.createSymbolicLink(system.resolve("bin/java"), alternative);
        assertEquals(system.resolve("opt/jdk").toString(), search().text());
    }

    @Test
    void findsWhatSdkmanAndMacOsInstall() throws Exception {
        Path mac = jdk("Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home", "25.0.1");
        assertEquals(mac.toString(), search().text());
        Path sdkman = jdk("home/.sdkman/candidates/java/25.0.1-tem", "25.0.1");
        assertEquals(sdkman.toString(), search().text());
    }

    @Test
    void saysInOneLineWhatToInstallAndWhereItLooked() throws Exception {
        jdk("usr/lib/jvm/java-17", "17.0.2");
        Answer answer = search();
        assertEquals(1, answer.exit());
        assertEquals(1, answer.text().lines().count());
        assertTrue(answer.text().contains("JDK 25") && answer.text().contains("/usr/lib/jvm"), answer.text());
    }

    private Path jdk(String folder, String version) throws IOException {
        Path home = system.resolve(folder);
        Files.createDirectories(home.resolve("bin"));
        for (String tool : List.of("java", "javac")) {
            assertTrue(
                    Files.createFile(home.resolve("bin").resolve(tool)).toFile().setExecutable(true));
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Answer search() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        whereIs("sh").toString(),
                        ProjectRoot.find().resolve("handslag").toString(),
                        "jdk")
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text.strip());
    }

    private static Path whereIs(String tool) {
        return List.of("/bin", "/usr/bin").stream()
                .map(folder -> Path.of(folder, tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private record Answer(int exit, String text) {}
}
