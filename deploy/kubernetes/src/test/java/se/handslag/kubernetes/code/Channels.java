package se.handslag.kubernetes.code;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.handslag.kit.event.Topics;

/** What a service reads from Kafka: the channels of its application.properties, and the consumers it makes itself. */
public final class Channels {
    private static final Pattern TOPIC = Pattern.compile("(?m)^mp\\.messaging\\.incoming\\.[\\w-]+\\.topic=(\\S+)$");
    private static final Pattern GROUP =
            Pattern.compile("(?m)^(?:mp\\.messaging\\.incoming\\.[\\w-]+|kafka)\\.group\\.id=(\\S+)$");
    private static final Pattern SUBSCRIBED = Pattern.compile("\\.subscribe\\([^;]*Topics\\.([A-Z]+)");
    private static final Pattern OWN_GROUP = Pattern.compile("String GROUP = \"([^\"]+)\"");

    private Channels() {}

    /** The topics that the service consumes. */
    public static Set<String> topics(String service) {
        Set<String> topics = new TreeSet<>(Project.find(TOPIC, properties(service)));
        Project.find(SUBSCRIBED, code(service)).forEach(constant -> topics.add(valueOf(constant)));
        return topics;
    }

    /** The consumer groups that it names. */
    public static Set<String> groups(String service) {
        Set<String> groups = new TreeSet<>(Project.find(GROUP, properties(service)));
        groups.addAll(Project.find(OWN_GROUP, code(service)));
        return groups;
    }

    private static String valueOf(String constant) {
        try {
            return (String) Topics.class.getField(constant).get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Topics has no " + constant, e);
        }
    }

    private static String properties(String service) {
        return Project.read(Project.root().resolve(service).resolve("src/main/resources/application.properties"));
    }

    private static String code(String service) {
        return Project.files(Project.root().resolve(service).resolve("src/main/java"), ".java")
                .map(Project::read)
                .collect(Collectors.joining());
    }
}
