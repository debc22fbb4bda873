package se.handslag.kubernetes.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The resources of one rendered folder, as they would reach the cluster. */
public record Manifests(List<ObjectNode> all) {
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Renders a folder of this module, such as {@code overlays/kalmar}. */
    public static Manifests of(Path folder) {
        try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(Kubectl.kustomize(folder))) {
            return new Manifests(documents.readAll());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(folder + " does not render to YAML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy that a test may break. */
    public Manifests copy() {
        return new Manifests(all.stream().map(ObjectNode::deepCopy).collect(java.util.stream.Collectors.toList()));
    }

    public Stream<ObjectNode> kind(String kind) {
        return all.stream().filter(each -> each.path("kind").asText().equals(kind));
    }

    public Optional<ObjectNode> find(String kind, String name) {
        return kind(kind).filter(each -> name(each).equals(name)).findFirst();
    }

    /** The one with this name; it must be there. */
    public ObjectNode one(String kind, String name) {
        return find(kind, name).orElseThrow(() -> new IllegalStateException("No " + kind + " " + name));
    }

    public static String name(JsonNode resource) {
        return resource.at("/metadata/name").asText();
    }

    /** How messages name a resource. */
    public static String title(JsonNode resource) {
        return resource.path("kind").asText() + " " + name(resource);
    }
}
