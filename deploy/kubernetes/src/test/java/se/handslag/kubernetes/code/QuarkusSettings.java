package se.handslag.kubernetes.code;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Nodes;

/** The environment variables that Quarkus reads when it starts, from the models in the jars of its extensions. */
final class QuarkusSettings {
    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final Set<String> NAMES = load();

    private QuarkusSettings() {}

    static Set<String> names() {
        return NAMES;
    }

    private static Set<String> load() {
        Set<String> names = new HashSet<>();
        try {
            for (URL model :
                    Collections.list(QuarkusSettings.class.getClassLoader().getResources(MODEL))) {
                try (InputStream json = model.openStream()) {
                    Nodes.walk(JsonMapper.builder().build().readTree(json))
                            .filter(each -> each.path("phase").asText().equals("RUN_TIME"))
                            .flatMap(QuarkusSettings::variables)
                            .forEach(names::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static Stream<String> variables(JsonNode property) {
        return Stream.concat(Stream.of(property.path("path")), Nodes.list(property, "/additionalPaths"))
                .map(each -> each.path("environmentVariable").asText());
    }
}
