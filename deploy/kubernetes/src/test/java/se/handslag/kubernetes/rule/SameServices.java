package se.handslag.kubernetes.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.kubernetes.code.Project;
import se.handslag.kubernetes.render.Manifests;

/** The services deployed are the service modules of the project, each with all it needs. */
public final class SameServices implements Rule {
    private static final List<String> NEEDED = List.of("Deployment", "Service", "PodDisruptionBudget", "KafkaUser");

    @Override
    public Stream<String> broken(Manifests manifests) {
        Set<String> deployed =
                manifests.kind("Deployment").map(Manifests::name).collect(Collectors.toCollection(TreeSet::new));
        Stream<String> difference = deployed.equals(Project.services())
                ? Stream.empty()
                : Stream.of("deployed " + deployed + ", but the services are " + Project.services());
        return Stream.concat(difference, deployed.stream().flatMap(service -> NEEDED.stream()
                .filter(kind -> manifests.find(kind, service).isEmpty())
                .map(kind -> "no " + kind + " for " + service)));
    }
}
