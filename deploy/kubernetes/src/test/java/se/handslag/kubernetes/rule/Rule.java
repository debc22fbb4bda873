package se.handslag.kubernetes.rule;

import java.util.stream.Stream;
import se.handslag.kubernetes.render.Manifests;

/** One thing that must hold of a set of manifests. */
@FunctionalInterface
public interface Rule {
    /** A sentence for each place where it does not hold; none when all is well. */
    Stream<String> broken(Manifests manifests);
}
