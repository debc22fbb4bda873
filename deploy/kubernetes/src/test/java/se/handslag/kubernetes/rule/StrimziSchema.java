package se.handslag.kubernetes.rule;

import java.util.stream.Stream;
import se.handslag.kubernetes.model.StrimziSchemas;
import se.handslag.kubernetes.render.Manifests;

/** Strimzi's resources have the values that its schemas demand. */
public final class StrimziSchema implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        return manifests.all().stream()
                .flatMap(each -> StrimziSchemas.problems(each).map(problem -> Manifests.title(each) + ": " + problem));
    }
}
