package se.handslag.kubernetes.model;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.List;

/** The part of cert-manager's {@code Certificate} (v1) that we use. */
record IssuedCertificate(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {
    record Spec(String secretName, List<String> dnsNames, Issuer issuerRef) {}

    record Issuer(String kind, String name) {}
}
