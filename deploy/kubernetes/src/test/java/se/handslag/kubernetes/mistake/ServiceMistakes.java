package se.handslag.kubernetes.mistake;

import static se.handslag.kubernetes.mistake.Mistake.against;
import static se.handslag.kubernetes.mistake.Mistake.at;
import static se.handslag.kubernetes.mistake.Mistake.remove;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.rule.Disruption;
import se.handslag.kubernetes.rule.Hardening;
import se.handslag.kubernetes.rule.Images;
import se.handslag.kubernetes.rule.Limits;
import se.handslag.kubernetes.rule.Ports;
import se.handslag.kubernetes.rule.Probes;
import se.handslag.kubernetes.rule.Rollout;
import se.handslag.kubernetes.rule.SameServices;

/** Mistakes in how a service is run. */
final class ServiceMistakes {
    private static final String SERVICE = "outcome-service";
    private static final String POD = "/spec/template/spec";

    private ServiceMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                against(SameServices.class, "no PodDisruptionBudget", m -> remove(m, "PodDisruptionBudget", SERVICE)),
                against(SameServices.class, "the services are", m -> remove(m, "Deployment", SERVICE)),
                against(Images.class, "no version", m -> container(m)
                        .put("image", "registry.example/handslag/" + SERVICE)),
                against(Images.class, "no version", m -> container(m)
                        .put("image", "registry.example/handslag/other:1")),
                against(Ports.class, "management is not 9000", m -> at(
                                m, "Deployment", SERVICE, POD + "/containers/0/ports/1")
                        .put("containerPort", 9001)),
                against(Ports.class, "http is not 8080", m -> settings(m).put("QUARKUS_HTTP_PORT", "8081")),
                against(Probes.class, "readinessProbe", m -> container(m).remove("readinessProbe")),
                against(Probes.class, "livenessProbe", m -> at(
                                m, "Deployment", SERVICE, POD + "/containers/0/livenessProbe/httpGet")
                        .put("port", "http")),
                against(Limits.class, "/limits/memory", m -> at(
                                m, "Deployment", SERVICE, POD + "/containers/0/resources/limits")
                        .remove("memory")),
                against(Limits.class, "Cluster", m -> at(m, "Cluster", "outcome-db", "/spec")
                        .remove("resources")),
                against(Hardening.class, "as root", m -> pod(m).remove("securityContext")),
                against(Hardening.class, "root file system", m -> security(m).remove("readOnlyRootFilesystem")),
                against(Hardening.class, "capabilities", m -> security(m).remove("capabilities")),
                against(Hardening.class, "privileges", m -> security(m).put("allowPrivilegeEscalation", true)),
                against(Hardening.class, "token", m -> pod(m).remove("automountServiceAccountToken")),
                against(Hardening.class, "Keycloak", m -> at(m, "Keycloak", "keycloak", "/spec")
                        .remove("unsupported")),
                against(Rollout.class, "fewer than 2", m -> at(m, "Deployment", SERVICE, "/spec")
                        .put("replicas", 1)),
                against(Rollout.class, "takes a replica away", m -> at(m, "Deployment", SERVICE, "/spec")
                        .remove("strategy")),
                against(Rollout.class, "killed", m -> pod(m).put("terminationGracePeriodSeconds", 30)),
                against(Rollout.class, "left its Service", m -> container(m).remove("lifecycle")),
                against(Rollout.class, "spread", m -> pod(m).remove("topologySpreadConstraints")),
                against(Disruption.class, "maxUnavailable", m -> at(m, "PodDisruptionBudget", SERVICE, "/spec")
                        .put("maxUnavailable", 0)));
    }

    private static ObjectNode pod(Manifests m) {
        return at(m, "Deployment", SERVICE, POD);
    }

    private static ObjectNode container(Manifests m) {
        return at(m, "Deployment", SERVICE, POD + "/containers/0");
    }

    private static ObjectNode security(Manifests m) {
        return at(m, "Deployment", SERVICE, POD + "/containers/0/securityContext");
    }

    private static ObjectNode settings(Manifests m) {
        return configMap(m, "services-");
    }

    private static ObjectNode configMap(Manifests m, String prefix) {
        return (ObjectNode) m.kind("ConfigMap")
                .filter(each -> Manifests.name(each).startsWith(prefix))
                .findFirst()
                .orElseThrow()
                .path("data");
    }
}
