package se.handslag.local.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import se.handslag.local.servers.KafkaServer;
import se.handslag.local.servers.ServerException;

/** The topics of Handslag and who outside may read them. */
public final class Topics {

    /** What the services tell each other; kept for ever, so that a consumer can read it all again. */
    public static final List<String> DOMAIN = List.of(
            "handslag.participants.v1",
            "handslag.interventions.v1",
            "handslag.participations.v1",
            "handslag.outcomes.v1",
            "handslag.agencies.v1",
            "handslag.access.v1");

    private static final int DOMAIN_PARTITIONS = 6;
    private static final int AGENCY_PARTITIONS = 3;
    private static final short ONE_BROKER = 1;

    private Topics() {}

    /** The topic that only this agency's own client can read. */
    public static String ofAgency(String agency) {
        return "handslag.agency." + agency + ".v1";
    }

    /** Makes what is missing of topics and access rules. */
    static void provide(KafkaServer kafka, List<String> agencies) {
        try (var admin = kafka.admin()) {
            provide(admin, agencies);
        }
    }

    /** The same, of a broker that somebody else started. */
    static void provide(Admin admin, List<String> agencies) {
        try {
            create(admin, agencies);
            admin.createAcls(agencies.stream().flatMap(Topics::rights).toList())
                    .all()
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while providing topics", e);
        } catch (ExecutionException e) {
            throw new ServerException(
                    "Could not provide topics: " + e.getCause().getMessage(), e);
        }
    }

    private static void create(Admin admin, List<String> agencies) throws InterruptedException, ExecutionException {
        var topics = new ArrayList<NewTopic>();
        DOMAIN.forEach(name -> topics.add(new NewTopic(name, DOMAIN_PARTITIONS, ONE_BROKER)));
        agencies.forEach(code -> topics.add(new NewTopic(ofAgency(code), AGENCY_PARTITIONS, ONE_BROKER)));
        topics.forEach(topic -> topic.configs(Map.of("retention.ms", "-1")));
        for (var created : admin.createTopics(topics).values().values()) {
            try {
                created.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private static Stream<AclBinding> rights(String agency) {
        var topic = new ResourcePattern(ResourceType.TOPIC, ofAgency(agency), PatternType.LITERAL);
        var groups = new ResourcePattern(ResourceType.GROUP, "agency." + agency + ".", PatternType.PREFIXED);
        return Stream.of(topic, groups).flatMap(resource -> Stream.of(AclOperation.DESCRIBE, AclOperation.READ)
                .map(operation -> new AclBinding(
                        resource,
                        new AccessControlEntry("User:agency-" + agency, "*", operation, AclPermissionType.ALLOW))));
    }
}
