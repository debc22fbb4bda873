package se.handslag.kubernetes.rule;

import java.util.stream.Stream;
import se.handslag.kubernetes.render.Manifests;

/** What can be looked for by label can be found. */
public final class Labels implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        Stream<String> all = manifests.all().stream()
                .filter(each -> !each.at("/metadata/labels")
                        .path("app.kubernetes.io/part-of")
                        .asText()
                        .equals("handslag"))
                .map(each -> Manifests.title(each) + ": is not labelled part-of handslag");
        Stream<String> services = Stream.concat(manifests.kind("Deployment"), manifests.kind("Service"))
                .filter(each -> !each.at("/metadata/labels")
                                .path("app.kubernetes.io/name")
                                .asText()
                                .equals(Manifests.name(each))
                        || !each.at("/metadata/labels")
                                .path("app.kubernetes.io/component")
                                .asText()
                                .equals("service"))
                .map(each -> Manifests.title(each) + ": does not carry its name and component as labels");
        return Stream.concat(all, services);
    }
}
