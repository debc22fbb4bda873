package se.handslag.kubernetes.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.kubernetes.code.Settings;
import se.handslag.kubernetes.render.Environment;
import se.handslag.kubernetes.render.Manifests;

/** A service is told nothing that it does not understand, everything that it cannot do without, and no key it does not use. */
public final class KnownSettings implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        return manifests.kind("Deployment").flatMap(each -> {
            Environment environment = Environment.of(manifests, each);
            Set<String> given = new HashSet<>(environment.values().keySet());
            given.addAll(environment.secrets().keySet());
            Set<String> required = Settings.required(Manifests.name(each));
            return Stream.of(
                            given.stream()
                                    .filter(name -> !Settings.knows(Manifests.name(each), name))
                                    .map(name -> "nothing reads " + name),
                            given.stream()
                                    .filter(name -> name.startsWith("HANDSLAG_KEYS_") && !required.contains(name))
                                    .map(name -> "holds a key that it does not use: " + name),
                            required.stream()
                                    .filter(name -> !given.contains(name))
                                    .map(name -> "does not start without " + name))
                    .flatMap(problems -> problems)
                    .map(problem -> Manifests.title(each) + ": " + problem);
        });
    }
}
