package se.handslag.kubernetes.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.kubernetes.cluster.Hosts;
import se.handslag.kubernetes.cluster.Network;
import se.handslag.kubernetes.cluster.Pod;
import se.handslag.kubernetes.cluster.PodLabels;
import se.handslag.kubernetes.cluster.Target;
import se.handslag.kubernetes.render.Environment;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** The network lets through the connections that the settings need, and no other. */
public final class Connections implements Rule {
    private static final Pod EDGE = new Pod("the edge", Map.of(), Map.of("handslag.se/ingress", "true"));
    private static final Pod STRANGER = Pod.here("a stranger", Map.of());
    private static final Pod OUTSIDER = new Pod("another namespace", Map.of(), Map.of());

    @Override
    public Stream<String> broken(Manifests manifests) {
        Network network = new Network(manifests);
        Map<Pod, Set<Target>> needs = needs(manifests);
        List<Target> targets =
                needs.values().stream().flatMap(Set::stream).distinct().toList();
        return needs.keySet().stream().flatMap(from -> targets.stream()
                .filter(to -> network.allows(from, Pod.here("", to.labels()), to.port())
                        != needs.get(from).contains(to))
                .map(to -> from.name() + (needs.get(from).contains(to) ? " cannot" : " can") + " reach " + to));
    }

    private static Map<Pod, Set<Target>> needs(Manifests manifests) {
        Hosts hosts = new Hosts(manifests);
        Target keycloak = new Target(PodLabels.ofKeycloak(), 8080);
        Map<Pod, Set<Target>> needs = new LinkedHashMap<>();
        manifests
                .kind("Deployment")
                .forEach(each -> needs.put(
                        Pod.here(Manifests.name(each), Nodes.map(each, "/spec/template/metadata/labels")),
                        find(hosts, Environment.of(manifests, each).values().values().stream())));
        manifests.kind("Keycloak").forEach(each -> {
            Stream<String> url = Stream.of(each.at("/spec/db/url").asText());
            Set<Target> database = find(hosts, url);
            needs.put(Pod.here("the realm import", PodLabels.ofRealmImport()), database);
            needs.put(Pod.here("keycloak", PodLabels.ofKeycloak()), database);
        });
        manifests
                .kind("Cluster")
                .map(Manifests::name)
                .forEach(name -> needs.put(
                        Pod.here(name, PodLabels.ofDatabase(name)), find(hosts, Stream.of(name + "-rw:5432"))));
        manifests
                .kind("Kafka")
                .map(Manifests::name)
                .forEach(name -> needs.put(Pod.here("the brokers", PodLabels.ofBrokers(name)), Set.of(keycloak)));
        needs.put(EDGE, edge(hosts, keycloak));
        needs.put(STRANGER, Set.of());
        needs.put(OUTSIDER, Set.of());
        return needs;
    }

    private static Set<Target> edge(Hosts hosts, Target keycloak) {
        Set<Target> edge = new HashSet<>(Set.of(keycloak));
        hosts.find("agency-gateway:8080").ifPresent(edge::add);
        return edge;
    }

    private static Set<Target> find(Hosts hosts, Stream<String> texts) {
        Set<Target> found = new HashSet<>();
        texts.flatMap(Hosts::addresses).forEach(each -> hosts.find(each).ifPresent(found::add));
        return found;
    }
}
