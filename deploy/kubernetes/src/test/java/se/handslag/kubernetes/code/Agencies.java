package se.handslag.kubernetes.code;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.handslag.kit.event.Topics;
import se.handslag.kubernetes.render.Manifests;

/** The agencies of a site: those that have a topic. */
public final class Agencies {
    private static final Pattern TOPIC = Pattern.compile(Topics.ofAgency("(.+)").replace(".v1", "\\.v1"));
    private static final Pattern CODE = Pattern.compile("(?=.{1,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Agencies() {}

    public static Set<String> codes(Manifests manifests) {
        return manifests
                .kind("KafkaTopic")
                .map(Manifests::name)
                .flatMap(name -> TOPIC.matcher(name).results())
                .map((MatchResult each) -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }
}
