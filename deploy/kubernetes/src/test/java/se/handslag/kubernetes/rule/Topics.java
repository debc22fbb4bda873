package se.handslag.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.kit.event.Contract;
import se.handslag.kit.event.Contracts;
import se.handslag.kubernetes.render.Manifests;

/** Every topic of the contracts is there and no other, on three brokers, safe when one is away. */
public final class Topics implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        Set<String> wanted =
                Contracts.domain().stream().map(Contract::topic).collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = manifests
                .kind("KafkaTopic")
                .map(Manifests::name)
                .filter(name -> !name.startsWith("handslag.agency."))
                .collect(Collectors.toCollection(TreeSet::new));
        Stream<String> difference = wanted.equals(there)
                ? Stream.empty()
                : Stream.of("the contracts have the topics " + wanted + ", the manifests " + there);
        return Stream.concat(
                difference,
                manifests
                        .kind("KafkaTopic")
                        .filter(each -> !safe(each))
                        .map(each -> Manifests.title(each) + ": partitions, replicas or min.insync.replicas"));
    }

    private static boolean safe(JsonNode topic) {
        int partitions = Manifests.name(topic).startsWith("handslag.agency.") ? 3 : 6;
        return topic.at("/spec/partitions").asInt() == partitions
                && topic.at("/spec/replicas").asInt() == 3
                && topic.at("/spec/config").path("min.insync.replicas").asInt() == 2
                && !topic.at("/spec").has("topicName");
    }
}
