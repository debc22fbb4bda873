package se.handslag.kubernetes.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the API server would say of a Strimzi resource: values that must be there, are one of a list, or in a range. The
 * schemas are generated from Strimzi's classes by its own generator, as those of its installation files are.
 */
public final class StrimziSchemas {
    private static final List<Class<?>> KINDS =
            List.of(Kafka.class, KafkaNodePool.class, KafkaTopic.class, KafkaUser.class);
    private static final Map<String, JsonSchema> BY_KIND = generate(Path.of("target", "strimzi"));

    private StrimziSchemas() {}

    /** What is wrong with the resource; nothing when it is of another kind. */
    public static Stream<String> problems(JsonNode resource) {
        JsonSchema schema = BY_KIND.get(resource.path("kind").asText());
        return schema == null
                ? Stream.empty()
                : schema.validate(resource).stream().map(Object::toString);
    }

    private static Map<String, JsonSchema> generate(Path folder) {
        Map<String, JsonSchema> schemas = new HashMap<>();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder.resolve("crd-generator.jar") + File.pathSeparator + System.getProperty("java.class.path"),
                "io.strimzi.crdgenerator.CrdGenerator",
                "--target-kube",
                "1.30+",
                "--crd-api-version",
                "v1",
                "--yaml"));
        KINDS.forEach(kind -> command.add(kind.getName() + "=" + folder.resolve(kind.getSimpleName() + ".yaml")));
        try {
            run(command);
            for (Class<?> kind : KINDS) {
                JsonNode definition = new YAMLMapper()
                        .readTree(folder.resolve(kind.getSimpleName() + ".yaml").toFile());
                schemas.put(
                        kind.getSimpleName(),
                        JsonSchemaFactory.getInstance(VersionFlag.V7)
                                .getSchema(definition.at("/spec/versions/0/schema/openAPIV3Schema")));
            }
            return schemas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The generator ends its JVM when it is done, so it gets one of its own. */
    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("Strimzi's generator: " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
