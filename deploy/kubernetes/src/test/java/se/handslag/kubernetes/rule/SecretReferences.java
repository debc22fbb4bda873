package se.handslag.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import se.handslag.kubernetes.cluster.Secrets;
import se.handslag.kubernetes.render.Environment.SecretKey;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** Every key of a secret that is used is declared by the site or made by an operator. */
public final class SecretReferences implements Rule {
    private final Manifests declared;

    /** With the rendered secrets of the site. */
    public SecretReferences(Manifests declared) {
        this.declared = declared;
    }

    @Override
    public Stream<String> broken(Manifests manifests) {
        Secrets secrets = new Secrets(manifests, declared);
        return manifests.all().stream().flatMap(each -> Nodes.walk(each)
                .flatMap(SecretReferences::uses)
                .filter(key -> !secrets.has(key))
                .map(key -> Manifests.title(each) + ": nothing makes " + key));
    }

    private static Stream<SecretKey> uses(JsonNode node) {
        return Stream.of(
                        Stream.of("secretKeyRef", "usernameSecret", "passwordSecret")
                                .filter(node::has)
                                .map(field -> key(node.path(field), "name", "key")),
                        node.path("secret").has("key")
                                ? Stream.of(key(node.path("secret"), "name", "key"))
                                : Stream.<SecretKey>empty(),
                        node.path("secret").has("items")
                                ? Nodes.list(node, "/secret/items")
                                        .map(item -> new SecretKey(
                                                node.at("/secret/secretName").asText(),
                                                item.path("key").asText()))
                                : Stream.<SecretKey>empty(),
                        node.has("certificate") && node.has("secretName")
                                ? Stream.of(key(node, "secretName", "certificate"), key(node, "secretName", "key"))
                                : Stream.<SecretKey>empty(),
                        Nodes.list(node, "/certificateRefs")
                                .map(each -> new SecretKey(each.path("name").asText(), "tls.crt")))
                .flatMap(each -> each);
    }

    private static SecretKey key(JsonNode node, String secret, String key) {
        return new SecretKey(node.path(secret).asText(), node.path(key).asText());
    }
}
