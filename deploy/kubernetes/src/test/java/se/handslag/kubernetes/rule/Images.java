package se.handslag.kubernetes.rule;

import java.util.stream.Stream;
import se.handslag.kubernetes.render.Environment;
import se.handslag.kubernetes.render.Manifests;

/** A site says which version of each image it runs. */
public final class Images implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        return manifests
                .kind("Deployment")
                .filter(each -> !Environment.container(each)
                        .path("image")
                        .asText()
                        .matches(".+/handslag/" + Manifests.name(each) + ":[0-9][^:]*"))
                .map(each -> Manifests.title(each) + ": its image has no registry, another name or no version");
    }
}
