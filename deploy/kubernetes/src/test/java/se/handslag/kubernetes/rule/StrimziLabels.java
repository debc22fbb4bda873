package se.handslag.kubernetes.rule;

import java.util.stream.Stream;
import se.handslag.kubernetes.render.Manifests;

/** Topics, users and nodes say which Kafka they belong to; without it Strimzi passes them over. */
public final class StrimziLabels implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        return Stream.of("KafkaTopic", "KafkaUser", "KafkaNodePool")
                .flatMap(manifests::kind)
                .filter(each -> !each.at("/metadata/labels").has("strimzi.io/cluster"))
                .map(each -> Manifests.title(each) + ": has no label strimzi.io/cluster");
    }
}
