package se.handslag.local.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import se.handslag.local.servers.KafkaServer;
import se.handslag.local.servers.KeycloakServer;
import se.handslag.local.servers.PostgresServer;

/** What a service is told through its environment: the same names as in Kubernetes, and no secret that is not its own. */
record ServiceEnvironment(
        PostgresServer postgres, KafkaServer kafka, KeycloakServer keycloak, Secrets secrets, Ports ports) {

    Map<String, String> of(Service service) {
        var values = new LinkedHashMap<String, String>();
        values.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        values.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service.http())));
        values.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        values.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.of(service.management())));
        values.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(service.database()));
        values.put("QUARKUS_DATASOURCE_USERNAME", service.database());
        values.put("QUARKUS_DATASOURCE_PASSWORD", "none");
        values.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        values.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.issuer());
        values.put("HANDSLAG_KEYS_IDEMPOTENCY", secrets.value("keys.idempotency"));
        if (service == Service.PARTICIPANT) {
            values.put("HANDSLAG_KEYS_IDENTITY", secrets.value("keys.identity"));
            values.put("HANDSLAG_KEYS_LOOKUP", secrets.value("keys.lookup"));
            values.put("HANDSLAG_KEYS_REFERENCE", secrets.value("keys.reference"));
        }
        if (service == Service.INTERVENTION) {
            values.put("HANDSLAG_ROUTES_PARTICIPANT_SERVICE", url(Service.PARTICIPANT));
        }
        if (service == Service.OUTCOME) {
            // What a scenario has just loaded is to be seen at once.
            values.put("HANDSLAG_REPORTS_CLOSED_YEARS", "none");
        }
        if (service == Service.GATEWAY) {
            values.put("HANDSLAG_KEYS_REFERENCE", secrets.value("keys.reference"));
            values.put("HANDSLAG_ROUTES_PARTICIPANT_SERVICE", url(Service.PARTICIPANT));
            values.put("HANDSLAG_ROUTES_INTERVENTION_SERVICE", url(Service.INTERVENTION));
            values.put("HANDSLAG_ROUTES_OUTCOME_SERVICE", url(Service.OUTCOME));
        }
        return values;
    }

    private String url(Service service) {
        return "http://127.0.0.1:" + ports.of(service.http());
    }
}
