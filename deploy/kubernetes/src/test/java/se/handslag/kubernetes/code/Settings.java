package se.handslag.kubernetes.code;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** The environment variables that a service understands, and those it cannot start without. */
public final class Settings {
    private static final String KIT = "service-kit";
    private static final Map<String, List<SettingsSource>> SOURCES = new ConcurrentHashMap<>();

    private Settings() {}

    /** Whether the service, the kit, Quarkus, the Kafka client or the JVM reads the variable. */
    public static boolean knows(String service, String variable) {
        return variable.equals("JAVA_TOOL_OPTIONS")
                || QuarkusSettings.names().contains(variable)
                || kafka().contains(variable)
                || Stream.of(service, KIT)
                        .flatMap(Settings::sources)
                        .flatMap(source -> source.variables(true))
                        .anyMatch(variable::equals);
    }

    /**
     * The variables that the service must be given: those that its code wants (or the kit's, where it uses it) and has no
     * value for, and those whose value is good for one machine only.
     */
    public static Set<String> required(String service) {
        Map<Boolean, Set<String>> given = Stream.of(
                        resources(service).resolve("application.properties"),
                        resources(KIT).resolve("META-INF/microprofile-config.properties"))
                .flatMap(file -> Project.read(file).lines())
                .filter(line -> line.matches("[a-z].*=.*"))
                .collect(Collectors.partitioningBy(
                        line -> line.matches(".*(localhost|127\\.0\\.0\\.1).*"),
                        Collectors.mapping(
                                line -> SettingsSource.variable(line.split("=", 2)[0]), Collectors.toSet())));
        Stream<SettingsSource> kit = sources(KIT)
                .filter(each ->
                        Stream.of(service, KIT).flatMap(Settings::sources).anyMatch(user -> user.mentions(each)));
        Set<String> required = Stream.concat(sources(service), kit)
                .flatMap(source -> source.variables(false))
                .filter(variable -> !given.get(false).contains(variable))
                .collect(Collectors.toCollection(TreeSet::new));
        required.addAll(given.get(true));
        return required;
    }

    private static Stream<SettingsSource> sources(String module) {
        return SOURCES
                .computeIfAbsent(module, name -> Project.files(
                                Project.root().resolve(name).resolve("src/main/java"), ".java")
                        .map(SettingsSource::of)
                        .toList())
                .stream();
    }

    private static Path resources(String module) {
        return Project.root().resolve(module).resolve("src/main/resources");
    }

    private static Set<String> kafka() {
        return Stream.of(ProducerConfig.configNames(), ConsumerConfig.configNames(), AdminClientConfig.configNames())
                .flatMap(Set::stream)
                .map(each -> SettingsSource.variable("kafka." + each))
                .collect(Collectors.toSet());
    }
}
