package se.handslag.kubernetes.model;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import org.keycloak.representations.idm.RealmRepresentation;

/** The Keycloak operator's {@code KeycloakRealmImport} (26.7), around Keycloak's own model of a realm. */
record KeycloakRealmImport(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {
    record Spec(String keycloakCRName, Map<String, Placeholder> placeholders, RealmRepresentation realm) {}

    record Placeholder(SecretKeySelector secret) {}
}
