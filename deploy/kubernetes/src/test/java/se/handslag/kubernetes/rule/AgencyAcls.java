package se.handslag.kubernetes.rule;

import java.util.Set;
import java.util.stream.Stream;
import se.handslag.kit.event.Topics;
import se.handslag.kubernetes.code.Agencies;
import se.handslag.kubernetes.code.Project;
import se.handslag.kubernetes.render.Acl;
import se.handslag.kubernetes.render.Manifests;

/** Each agency reads its own topic and its own groups only, and logs in with a token, not a password of Kafka. */
public final class AgencyAcls implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        Set<String> codes = Agencies.codes(manifests);
        Stream<String> users = manifests
                .kind("KafkaUser")
                .map(Manifests::name)
                .filter(name -> !Project.services().contains(name))
                .filter(name -> !codes.contains(name.replaceFirst("^agency-", "")))
                .map(name -> "KafkaUser " + name + ": neither a service nor an agency with a topic");
        return Stream.concat(users, codes.stream().flatMap(code -> broken(manifests, code)));
    }

    private static Stream<String> broken(Manifests manifests, String code) {
        Set<Acl> own = Set.of(
                new Acl("topic", Topics.ofAgency(code), "Read"), new Acl("group", "agency." + code + ".*", "Read"));
        Stream<String> form = Agencies.isCode(code) ? Stream.empty() : Stream.of(code + " is no agency code");
        return Stream.concat(
                form,
                manifests
                        .find("KafkaUser", "agency-" + code)
                        .map(user -> Stream.concat(
                                        ServiceAcls.difference(own, Acl.of(user)),
                                        user.at("/spec/authentication").isMissingNode()
                                                ? Stream.empty()
                                                : Stream.of("has credentials of Kafka"))
                                .map(problem -> Manifests.title(user) + ": " + problem))
                        .orElse(Stream.of("no KafkaUser agency-" + code)));
    }
}
