package se.handslag.kubernetes.rule;

import java.util.stream.Stream;
import se.handslag.kubernetes.code.Channels;
import se.handslag.kubernetes.render.Acl;
import se.handslag.kubernetes.render.Manifests;

/** The consumer groups that a service names are covered by its ACLs. */
public final class ConsumerGroups implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        return manifests.kind("KafkaUser").flatMap(user -> Channels.groups(Manifests.name(user)).stream()
                .filter(group -> Acl.of(user).stream().noneMatch(acl -> covers(acl, group)))
                .map(group -> Manifests.title(user) + ": may not use the group " + group));
    }

    private static boolean covers(Acl acl, String group) {
        return acl.type().equals("group") && group.startsWith(acl.name().replace("*", ""));
    }
}
