package se.handslag.kubernetes.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.kubernetes.code.Settings;
import se.handslag.kubernetes.render.Environment;
import se.handslag.kubernetes.render.Manifests;

/** A service is told nothing that it does not understand, and everything that it cannot do without. */
public final class KnownSettings implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        return manifests.kind("Deployment").flatMap(each -> {
            Environment environment = Environment.of(manifests, each);
            Set<String> given = new HashSet<>(environment.values().keySet());
            given.addAll(environment.secrets().keySet());
            return Stream.concat(
                            given.stream()
                                    .filter(name -> !Settings.knows(Manifests.name(each), name))
                                    .map(name -> "nothing reads " + name),
                            Settings.required(Manifests.name(each)).stream()
                                    .filter(name -> !given.contains(name))
                                    .map(name -> "does not start without " + name))
                    .map(problem -> Manifests.title(each) + ": " + problem);
        });
    }
}
