package se.handslag.kubernetes.rule;

import java.util.stream.Stream;
import se.handslag.kubernetes.render.Manifests;

/** Everything is in one namespace, which admits only pods of the level "restricted". */
public final class RestrictedNamespace implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        Stream<String> level = manifests
                .kind("Namespace")
                .filter(each -> !each.at("/metadata/labels")
                        .path("pod-security.kubernetes.io/enforce")
                        .asText()
                        .equals("restricted"))
                .map(each -> Manifests.title(each) + ": does not enforce restricted");
        String namespace =
                manifests.kind("Namespace").map(Manifests::name).findFirst().orElse("");
        return Stream.concat(
                level,
                manifests.all().stream()
                        .filter(each -> !each.path("kind").asText().equals("Namespace"))
                        .filter(each -> !each.at("/metadata/namespace").asText().equals(namespace))
                        .map(each -> Manifests.title(each) + ": is outside the namespace " + namespace));
    }
}
