package se.handslag.kubernetes.cluster;

import java.util.Map;

/** The labels that operators put on the pods they make. */
public final class PodLabels {
    private PodLabels() {}

    public static Map<String, String> ofDatabase(String cluster) {
        return Map.of("cnpg.io/cluster", cluster);
    }

    public static Map<String, String> ofBrokers(String kafka) {
        return Map.of("strimzi.io/cluster", kafka, "strimzi.io/name", kafka + "-kafka");
    }

    public static Map<String, String> ofKeycloak() {
        return Map.of("app", "keycloak", "app.kubernetes.io/managed-by", "keycloak-operator");
    }

    /** The job that imports a realm; it needs the database and nothing else. */
    public static Map<String, String> ofRealmImport() {
        return Map.of("app", "keycloak-realm-import", "app.kubernetes.io/managed-by", "keycloak-operator");
    }
}
