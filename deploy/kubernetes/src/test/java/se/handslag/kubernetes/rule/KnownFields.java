package se.handslag.kubernetes.rule;

import java.util.stream.Stream;
import se.handslag.kubernetes.model.StrictReader;
import se.handslag.kubernetes.render.Manifests;

/** Every resource is of a kind that we have a model of, and has no field that the model does not know. */
public final class KnownFields implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        return manifests.all().stream()
                .flatMap(each ->
                        StrictReader.problem(each).map(problem -> Manifests.title(each) + ": " + problem).stream());
    }
}
