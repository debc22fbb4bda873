package se.handslag.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Environment;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** Brokers and services trust the tokens of our realm, for their own audience, and name an agency by its client. */
public final class TokenTrust implements Rule {
    private static final String OAUTH = "oauthbearer.sasl.oauthbearer.";

    @Override
    public Stream<String> broken(Manifests manifests) {
        JsonNode realm = manifests.one("KeycloakRealmImport", "handslag").at("/spec/realm");
        String path = "/realms/" + realm.path("realm").asText();
        String issuer = manifests
                        .one("Keycloak", "keycloak")
                        .at("/spec/hostname/hostname")
                        .asText()
                + path;
        String inside = "http://keycloak-service:8080" + path;
        Map<String, String> wanted = Map.of(
                "sasl.enabled.mechanisms",
                "OAUTHBEARER",
                OAUTH + "expected.issuer",
                issuer,
                OAUTH + "expected.audience",
                audience(realm),
                OAUTH + "sub.claim.name",
                "azp",
                OAUTH + "jwks.endpoint.url",
                inside + "/protocol/openid-connect/certs");
        Map<String, String> told = listener(manifests);
        Stream<String> broker = wanted.entrySet().stream()
                .filter(each -> !each.getValue().equals(told.get(each.getKey())))
                .map(each -> "the agencies' listener: " + each.getKey() + " is not " + each.getValue());
        Stream<String> allowed = Nodes.list(
                                manifests.one("Kafka", "handslag"), "/spec/kafka/jvmOptions/javaSystemProperties")
                        .anyMatch(each ->
                                each.path("name").asText().equals("org.apache.kafka.sasl.oauthbearer.allowed.urls")
                                        && each.path("value").asText().equals(told.get(OAUTH + "jwks.endpoint.url")))
                ? Stream.empty()
                : Stream.of("the brokers may not fetch the keys");
        Stream<String> services = manifests
                .kind("Deployment")
                .filter(each ->
                        !inside.equals(Environment.of(manifests, each).values().get("QUARKUS_OIDC_AUTH_SERVER_URL")))
                .map(each -> Manifests.title(each) + ": asks another realm for the keys");
        return Stream.of(broker, allowed, services).flatMap(each -> each);
    }

    private static Map<String, String> listener(Manifests manifests) {
        return Nodes.list(manifests.one("Kafka", "handslag"), "/spec/kafka/listeners")
                .filter(each -> each.path("name").asText().equals("agencies"))
                .filter(each -> each.path("tls").asBoolean()
                        && each.at("/authentication/sasl").asBoolean())
                .map(each -> Nodes.map(each, "/authentication/listenerConfig"))
                .findFirst()
                .orElse(Map.of());
    }

    private static String audience(JsonNode realm) {
        return Nodes.list(realm, "/clientScopes")
                .filter(each -> each.path("name").asText().equals("handslag-kafka"))
                .flatMap(each -> Nodes.list(each, "/protocolMappers"))
                .map(each ->
                        each.path("config").path("included.custom.audience").asText())
                .collect(Collectors.joining());
    }
}
