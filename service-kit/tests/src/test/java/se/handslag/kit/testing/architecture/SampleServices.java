package se.handslag.kit.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All sample services, each in a package of its own, compiled in one go since that is what takes time. */
final class SampleServices {
    private static final String SAMPLE = "se.handslag.sample";
    static final String GOOD = "se.handslag.good";
    private final JavaClasses classes;

    SampleServices(Path folder) throws IOException {
        List<String> sources = new ArrayList<>(in(GOOD, Samples.GOOD.stream()));
        for (Breach breach : Breach.values()) {
            sources.addAll(in(with(breach), Stream.concat(Samples.GOOD.stream(), breach.sources().stream())));
        }
        for (Kind kind : Kind.values()) {
            sources.addAll(in(without(kind), Samples.GOOD.stream().filter(source -> !Samples.isOf(kind, source))));
        }
        classes = Sources.compile(folder, sources);
    }

    JavaClasses of(String service) {
        return classes.that(JavaClass.Predicates.resideInAPackage(service + ".."));
    }

    static String with(Breach breach) {
        return "se.handslag.with." + breach.name().toLowerCase(Locale.ROOT);
    }

    static String without(Kind kind) {
        return "se.handslag.without." + kind.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> in(String service, Stream<String> sources) {
        return sources.map(source -> source.replace(SAMPLE, service)).toList();
    }
}
