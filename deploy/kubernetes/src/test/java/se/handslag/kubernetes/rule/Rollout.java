package se.handslag.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Environment;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** Two replicas, replaced one by one without a gap, with time to finish what is under way. */
public final class Rollout implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        return manifests.kind("Deployment").flatMap(each -> Stream.of(
                        when(each.at("/spec/replicas").asInt() < 2, "fewer than 2 replicas"),
                        when(
                                each.at("/spec/strategy/rollingUpdate/maxUnavailable")
                                                .asInt(1)
                                        != 0,
                                "a rollout takes a replica away before the new one is ready"),
                        when(grace(each) <= shutdown(manifests, each) + preStop(each), "is killed while it shuts down"),
                        when(
                                Nodes.list(each, "/spec/template/spec/topologySpreadConstraints")
                                        .noneMatch(spread -> spread.path("topologyKey")
                                                .asText()
                                                .equals("kubernetes.io/hostname")),
                                "is not spread over nodes"),
                        when(preStop(each) == 0, "stops before it has left its Service"))
                .flatMap(s -> s)
                .map(problem -> Manifests.title(each) + ": " + problem));
    }

    private static Stream<String> when(boolean broken, String problem) {
        return broken ? Stream.of(problem) : Stream.empty();
    }

    private static int grace(JsonNode deployment) {
        return deployment
                .at("/spec/template/spec/terminationGracePeriodSeconds")
                .asInt();
    }

    private static int preStop(JsonNode deployment) {
        return Environment.container(deployment)
                .at("/lifecycle/preStop/sleep/seconds")
                .asInt();
    }

    private static int shutdown(Manifests manifests, JsonNode deployment) {
        String timeout = Environment.of(manifests, deployment).values().getOrDefault("QUARKUS_SHUTDOWN_TIMEOUT", "");
        return timeout.matches("[0-9]+s") ? Integer.parseInt(timeout.replace("s", "")) : Integer.MAX_VALUE / 2;
    }
}
