package se.handslag.kubernetes.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.handslag.kubernetes.render.Environment.SecretKey;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** The secrets that will exist: those a site's folder declares and those that operators make of our resources. */
public final class Secrets {
    private final Map<String, Set<String>> keys = new HashMap<>();

    /**
     * The secrets of a set.
     *
     * @param declared the rendered secrets of the site
     */
    public Secrets(Manifests manifests, Manifests declared) {
        declared.kind("Secret")
                .forEach(each ->
                        keys.put(Manifests.name(each), Nodes.map(each, "/data").keySet()));
        manifests.kind("Cluster").map(Manifests::name).forEach(name -> {
            keys.put(name + "-app", Set.of("username", "password"));
            keys.put(name + "-ca", Set.of("ca.crt", "ca.key"));
        });
        manifests.kind("Kafka").forEach(each -> keys.put(Manifests.name(each) + "-cluster-ca-cert", Set.of("ca.crt")));
        manifests
                .kind("KafkaUser")
                .filter(each -> each.at("/spec/authentication/type").asText().equals("scram-sha-512"))
                .forEach(each -> keys.put(Manifests.name(each), Set.of("password", "sasl.jaas.config")));
        manifests
                .kind("Certificate")
                .map(each -> each.at("/spec/secretName").asText())
                .forEach(name -> keys.put(name, Set.of("tls.crt", "tls.key")));
    }

    public boolean has(SecretKey wanted) {
        return keys.getOrDefault(wanted.secret(), Set.of()).contains(wanted.key());
    }
}
