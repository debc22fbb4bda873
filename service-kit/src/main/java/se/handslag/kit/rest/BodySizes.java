package se.handslag.kit.rest;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a body may be: small everywhere, but for the one path of a service that takes files. */
@ApplicationScoped
public class BodySizes {
    private final long small;
    private final long large;
    private final Optional<String> largePath;

    BodySizes(
            @ConfigProperty(name = "handslag.body-limit") MemorySize small,
            @ConfigProperty(name = "handslag.large-body.limit") MemorySize large,
            @ConfigProperty(name = "handslag.large-body.path") Optional<String> largePath) {
        this.small = small.asLongValue();
        this.large = large.asLongValue();
        this.largePath = largePath;
    }

    /** Whether files come in at this path. */
    public boolean isLargeAt(String path) {
        return largePath.filter(path::equals).isPresent();
    }

    /** In bytes. */
    public long limitAt(String path) {
        return isLargeAt(path) ? large : small;
    }
}
