package se.handslag.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Environment;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** Services run as nobody in particular, on a file system they cannot change, without any privilege or API token. */
public final class Hardening implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        return Stream.concat(
                manifests.kind("Deployment").flatMap(each -> Stream.concat(
                                pod(each.at("/spec/template/spec")), container(Environment.container(each), true))
                        .map(problem -> Manifests.title(each) + ": " + problem)),
                manifests.kind("Keycloak").flatMap(each -> {
                    JsonNode pod = each.at("/spec/unsupported/podTemplate/spec");
                    return Stream.concat(seccomp(pod), container(pod.at("/containers/0"), false))
                            .map(problem -> Manifests.title(each) + ": " + problem);
                }));
    }

    private static Stream<String> pod(JsonNode pod) {
        return Stream.concat(
                seccomp(pod),
                unless(!pod.path("automountServiceAccountToken").asBoolean(true), "has a token of the Kubernetes API"));
    }

    private static Stream<String> seccomp(JsonNode pod) {
        JsonNode context = pod.path("securityContext");
        return Stream.concat(
                unless(context.path("runAsNonRoot").asBoolean(), "may run as root"),
                unless(context.at("/seccompProfile/type").asText().equals("RuntimeDefault"), "has no seccomp profile"));
    }

    private static Stream<String> container(JsonNode container, boolean readOnly) {
        JsonNode context = container.path("securityContext");
        return Stream.of(
                        unless(!context.path("allowPrivilegeEscalation").asBoolean(true), "may gain privileges"),
                        unless(
                                Nodes.texts(context, "/capabilities/drop").anyMatch("ALL"::equals),
                                "keeps capabilities"),
                        unless(
                                !readOnly
                                        || context.path("readOnlyRootFilesystem")
                                                .asBoolean(),
                                "can write to its root file system"))
                .flatMap(each -> each);
    }

    private static Stream<String> unless(boolean well, String problem) {
        return well ? Stream.empty() : Stream.of(problem);
    }
}
