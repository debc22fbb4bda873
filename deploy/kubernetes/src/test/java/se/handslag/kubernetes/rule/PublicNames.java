package se.handslag.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** What the site shows outside has HTTPS, a certificate for its name, and shows only what it should. */
public final class PublicNames implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        return Stream.of(listeners(manifests), brokers(manifests), login(manifests), routes(manifests))
                .flatMap(each -> each);
    }

    private static Stream<String> listeners(Manifests manifests) {
        return manifests
                .kind("Gateway")
                .flatMap(each -> Nodes.list(each, "/spec/listeners"))
                .flatMap(each -> {
                    String host = each.path("hostname").asText();
                    boolean certified = Nodes.list(each, "/tls/certificateRefs").anyMatch(secret -> certified(
                                    manifests, secret.path("name").asText())
                            .contains(host));
                    boolean secure = each.path("protocol").asText().equals("HTTPS")
                            && each.path("port").asInt() == 443;
                    return secure && certified
                            ? Stream.empty()
                            : Stream.of(host + ": no HTTPS with a certificate for it");
                });
    }

    private static Stream<String> brokers(Manifests manifests) {
        JsonNode agencies = Nodes.list(manifests.one("Kafka", "handslag"), "/spec/kafka/listeners")
                .filter(each -> each.path("name").asText().equals("agencies"))
                .findFirst()
                .orElseThrow()
                .path("configuration");
        Set<String> names = new HashSet<>(
                Nodes.texts(agencies, "/bootstrap/alternativeNames").toList());
        int nodes = manifests
                .kind("KafkaNodePool")
                .mapToInt(each -> each.at("/spec/replicas").asInt())
                .sum();
        for (int node = 0; node < nodes; node++) {
            names.add(agencies.path("advertisedHostTemplate").asText().replace("{nodeId}", "" + node));
        }
        names.removeAll(certified(
                manifests, agencies.at("/brokerCertChainAndKey/secretName").asText()));
        return names.stream().map(name -> name + ": no certificate for this broker");
    }

    private static Stream<String> login(Manifests manifests) {
        URI login = URI.create(manifests
                .one("Keycloak", "keycloak")
                .at("/spec/hostname/hostname")
                .asText());
        boolean well = "https".equals(login.getScheme())
                && manifests.kind("HTTPRoute").anyMatch(each -> hosts(each).equals(Set.of(login.getHost())));
        return well ? Stream.empty() : Stream.of("the name of Keycloak has no route");
    }

    private static Stream<String> routes(Manifests manifests) {
        Set<String> shown = Set.of("/handslag", "/realms/handslag", "/resources");
        Stream<String> paths = manifests
                .kind("HTTPRoute")
                .flatMap(each -> Nodes.list(each, "/spec/rules"))
                .flatMap(each -> Nodes.list(each, "/matches"))
                .map(each -> each.at("/path/value").asText())
                .filter(path -> !shown.contains(path))
                .map(path -> path + " is shown outside");
        List<JsonNode> listeners = manifests
                .kind("Gateway")
                .flatMap(each -> Nodes.list(each, "/spec/listeners"))
                .toList();
        return Stream.concat(
                paths,
                manifests
                        .kind("HTTPRoute")
                        .filter(route -> listeners.stream()
                                .noneMatch(each -> each.path("name")
                                                .asText()
                                                .equals(route.at("/spec/parentRefs/0/sectionName")
                                                        .asText())
                                        && hosts(route)
                                                .equals(Set.of(
                                                        each.path("hostname").asText()))))
                        .map(route -> Manifests.title(route) + ": its name is not the one of its listener"));
    }

    private static Set<String> hosts(JsonNode route) {
        return Nodes.texts(route, "/spec/hostnames").collect(Collectors.toSet());
    }

    private static Set<String> certified(Manifests manifests, String secret) {
        return manifests
                .kind("Certificate")
                .filter(each -> each.at("/spec/secretName").asText().equals(secret))
                .flatMap(each -> Nodes.texts(each, "/spec/dnsNames"))
                .collect(Collectors.toSet());
    }
}
