package se.handslag.kubernetes.rule;

import java.util.stream.Stream;
import se.handslag.kubernetes.render.Manifests;

/** Each service and Keycloak has a budget that lets a node be drained one replica at a time. */
public final class Disruption implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        return manifests
                .kind("PodDisruptionBudget")
                .filter(each -> each.at("/spec/maxUnavailable").asInt() != 1)
                .map(each -> Manifests.title(each) + ": maxUnavailable is not 1");
    }
}
