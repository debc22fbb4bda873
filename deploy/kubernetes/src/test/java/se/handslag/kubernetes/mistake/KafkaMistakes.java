package se.handslag.kubernetes.mistake;

import static se.handslag.kubernetes.mistake.Mistake.against;
import static se.handslag.kubernetes.mistake.Mistake.at;
import static se.handslag.kubernetes.mistake.Mistake.list;
import static se.handslag.kubernetes.mistake.Mistake.remove;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.rule.AgencyAcls;
import se.handslag.kubernetes.rule.ConsumerGroups;
import se.handslag.kubernetes.rule.ServiceAcls;
import se.handslag.kubernetes.rule.Topics;

/** Mistakes in topics and in who may do what with them. */
final class KafkaMistakes {
    private KafkaMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                against(Topics.class, "the contracts have", m -> remove(m, "KafkaTopic", "handslag.participants.v1")),
                against(Topics.class, "the contracts have", m -> at(
                                m, "KafkaTopic", "handslag.participants.v1", "/metadata")
                        .put("name", "handslag.participant.v1")),
                against(Topics.class, "min.insync.replicas", m -> at(m, "KafkaTopic", "handslag.agency.af.v1", "/spec")
                        .put("replicas", 1)),
                against(
                        ServiceAcls.class,
                        "need not",
                        m -> rule(acls(m, "outcome-service"), "topic", "handslag.agencies.v1", "Read")),
                against(ServiceAcls.class, "need not", m -> rule(acls(m, "outcome-service"), "topic", "*", "All")),
                against(ServiceAcls.class, "lacks", m -> acls(m, "participant-service")
                        .remove(0)),
                against(ServiceAcls.class, "lacks", m -> acls(m, "agency-gateway")
                        .removeIf(each -> each.at("/resource/type").asText().equals("transactionalId"))),
                against(ConsumerGroups.class, "may not use the group", m -> acls(m, "outcome-service")
                        .removeIf(each -> each.at("/resource/type").asText().equals("group"))),
                against(AgencyAcls.class, "no KafkaUser agency-fk", m -> remove(m, "KafkaUser", "agency-fk")),
                against(
                        AgencyAcls.class,
                        "neither a service nor an agency",
                        m -> remove(m, "KafkaTopic", "handslag.agency.fk.v1")),
                against(
                        AgencyAcls.class,
                        "need not",
                        m -> rule(acls(m, "agency-fk"), "topic", "handslag.agency.af.v1", "Read")),
                against(
                        AgencyAcls.class,
                        "need not",
                        m -> rule(acls(m, "agency-fk"), "topic", "handslag.agency.fk.v1", "Write")),
                against(AgencyAcls.class, "need not", m -> at(
                                m, "KafkaUser", "agency-fk", "/spec/authorization/acls/0/resource")
                        .put("patternType", "prefix")),
                against(AgencyAcls.class, "credentials", m -> at(m, "KafkaUser", "agency-fk", "/spec")
                        .putObject("authentication")
                        .put("type", "scram-sha-512")),
                against(AgencyAcls.class, "no agency code", m -> at(
                                m, "KafkaTopic", "handslag.agency.fk.v1", "/metadata")
                        .put("name", "handslag.agency.fk_.v1")));
    }

    private static ArrayNode acls(Manifests m, String user) {
        return list(m, "KafkaUser", user, "/spec/authorization/acls");
    }

    private static void rule(ArrayNode acls, String type, String name, String operation) {
        var acl = acls.addObject();
        acl.putObject("resource").put("type", type).put("name", name);
        acl.putArray("operations").add(operation);
    }
}
