package se.handslag.kubernetes.mistake;

import static se.handslag.kubernetes.mistake.Mistake.against;
import static se.handslag.kubernetes.mistake.Mistake.at;
import static se.handslag.kubernetes.mistake.Mistake.list;
import static se.handslag.kubernetes.mistake.Mistake.remove;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.rule.PublicNames;
import se.handslag.kubernetes.rule.Realm;
import se.handslag.kubernetes.rule.RealmPlaceholders;
import se.handslag.kubernetes.rule.TokenTrust;

/** Mistakes in a site: its realm, its names, whom it trusts. */
final class SiteMistakes {
    private static final String OAUTH = "oauthbearer.sasl.oauthbearer.";

    private SiteMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                against(Realm.class, "accessTokenLifespan", m -> realm(m, "").put("accessTokenLifespan", 3600)),
                against(Realm.class, "client agency-af", m -> client(m, "agency-af")
                        .put("publicClient", true)),
                against(Realm.class, "group agencies/af", m -> realm(m, "/groups/0/subGroups/0")
                        .remove("attributes")),
                against(Realm.class, "account service-account-agency", m -> realm(m, "/users/2")
                        .remove("groups")),
                against(Realm.class, "a person: anna.af", m -> list(
                                m, "KeycloakRealmImport", "handslag", "/spec/realm/users")
                        .addObject()
                        .put("username", "anna.af")),
                against(RealmPlaceholders.class, "the realm uses", m -> at(
                                m, "KeycloakRealmImport", "handslag", "/spec/placeholders")
                        .remove("HANDSLAG_SECRET_AGENCY_AF")),
                against(RealmPlaceholders.class, "the realm uses", m -> at(m, "Keycloak", "keycloak", "/spec")
                        .remove("env")),
                against(TokenTrust.class, "expected.issuer", m -> at(m, "Keycloak", "keycloak", "/spec/hostname")
                        .put("hostname", "https://login.example.org")),
                against(TokenTrust.class, "expected.audience", m -> oauth(m).put(
                                OAUTH + "expected.audience", "handslag")),
                against(TokenTrust.class, "sub.claim.name", m -> oauth(m).remove(OAUTH + "sub.claim.name")),
                against(TokenTrust.class, "may not fetch", m -> at(m, "Kafka", "handslag", "/spec/kafka")
                        .remove("jvmOptions")),
                against(TokenTrust.class, "enabled.mechanisms", m -> at(
                                m, "Kafka", "handslag", "/spec/kafka/listeners/1")
                        .put("tls", false)),
                against(TokenTrust.class, "another realm", m -> m.kind("ConfigMap")
                        .filter(each -> Manifests.name(each).startsWith("services-"))
                        .forEach(each -> ((ObjectNode) each.path("data"))
                                .put("QUARKUS_OIDC_AUTH_SERVER_URL", "http://keycloak-service:8080/realms/master"))),
                against(PublicNames.class, "no HTTPS", m -> at(m, "Gateway", "handslag", "/spec/listeners/0")
                        .put("protocol", "HTTP")),
                against(PublicNames.class, "no HTTPS", m -> list(m, "Certificate", "public-tls", "/spec/dnsNames")
                        .remove(0)),
                against(PublicNames.class, "no certificate for this broker", m -> at(
                                m, "KafkaNodePool", "node", "/spec")
                        .put("replicas", 4)),
                against(PublicNames.class, "has no route", m -> remove(m, "HTTPRoute", "login")),
                against(PublicNames.class, "/admin is shown", m -> at(
                                m, "HTTPRoute", "login", "/spec/rules/0/matches/0/path")
                        .put("value", "/admin")),
                against(PublicNames.class, "not the one of its listener", m -> at(
                                m, "HTTPRoute", "api", "/spec/parentRefs/0")
                        .put("sectionName", "login")));
    }

    private static ObjectNode realm(Manifests m, String pointer) {
        return at(m, "KeycloakRealmImport", "handslag", "/spec/realm" + pointer);
    }

    private static ObjectNode client(Manifests m, String id) {
        return (ObjectNode) list(m, "KeycloakRealmImport", "handslag", "/spec/realm/clients")
                .valueStream()
                .filter(each -> each.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode oauth(Manifests m) {
        return at(m, "Kafka", "handslag", "/spec/kafka/listeners/1/authentication/listenerConfig");
    }
}
