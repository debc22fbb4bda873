package se.handslag.kubernetes.rule;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.kit.event.Topics;
import se.handslag.kubernetes.code.Channels;
import se.handslag.kubernetes.render.Acl;
import se.handslag.kubernetes.render.Manifests;

/** A service writes the topics it owns, reads the topics it consumes with groups of its own, and nothing else. */
public final class ServiceAcls implements Rule {
    private static final String GATEWAY = "agency-gateway";
    private static final Map<String, Set<String>> OWNED = Map.of(
            "participant-service",
            Set.of(Topics.PARTICIPANTS, Topics.ACCESS),
            "intervention-service",
            Set.of(Topics.INTERVENTIONS, Topics.PARTICIPATIONS, Topics.ACCESS),
            "outcome-service",
            Set.of(Topics.OUTCOMES),
            GATEWAY,
            Set.of(Topics.AGENCIES, Topics.ACCESS, "handslag.agency.*"));

    @Override
    public Stream<String> broken(Manifests manifests) {
        return manifests
                .kind("KafkaUser")
                .filter(each -> OWNED.containsKey(Manifests.name(each)))
                .flatMap(each -> difference(wanted(Manifests.name(each)), Acl.of(each))
                        .map(problem -> Manifests.title(each) + ": " + problem));
    }

    private static Set<Acl> wanted(String service) {
        Set<Acl> wanted = new HashSet<>();
        OWNED.get(service).forEach(topic -> wanted.add(new Acl("topic", topic, "Write")));
        Channels.topics(service).forEach(topic -> wanted.add(new Acl("topic", topic, "Read")));
        String group = prefix(service);
        wanted.add(new Acl("group", group, "Read"));
        if (service.equals(GATEWAY)) {
            wanted.add(new Acl("transactionalId", group, "Write"));
        }
        return wanted;
    }

    /** The part of its groups' names up to and with its own name. */
    private static String prefix(String service) {
        String group = Channels.groups(service).stream()
                .filter(each -> each.contains(service))
                .findFirst()
                .orElse(service);
        return group.substring(0, group.indexOf(service) + service.length()) + "*";
    }

    static Stream<String> difference(Set<Acl> wanted, Set<Acl> given) {
        return Stream.concat(
                given.stream().filter(each -> !wanted.contains(each)).map(each -> "need not " + each),
                wanted.stream().filter(each -> !given.contains(each)).map(each -> "lacks " + each));
    }
}
