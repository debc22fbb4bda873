package se.handslag.kubernetes.model;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.List;

/** The part of the Keycloak operator's {@code Keycloak} (26.7) that we use: its own model is not published. */
record KeycloakServer(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {
    record Spec(
            int instances,
            Database db,
            Http http,
            Hostname hostname,
            Proxy proxy,
            Switch ingress,
            Switch networkPolicy,
            boolean automountServiceAccountToken,
            List<Variable> env,
            ResourceRequirements resources,
            Unsupported unsupported) {}

    record Database(String vendor, String url, SecretKeySelector usernameSecret, SecretKeySelector passwordSecret) {}

    record Http(boolean httpEnabled) {}

    record Hostname(String hostname, boolean backchannelDynamic) {}

    record Proxy(Headers headers) {}

    record Switch(boolean enabled) {}

    record Variable(String name, String value) {}

    record Unsupported(PodTemplateSpec podTemplate) {}

    enum Headers {
        forwarded,
        xforwarded
    }
}
