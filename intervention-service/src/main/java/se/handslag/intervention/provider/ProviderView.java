package se.handslag.intervention.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A provider.
 *
 * @param association code of the one that works with it
 * @param municipality of its seat; absent if not said
 * @param recordedAt when it was registered here, UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProviderView(
        UUID id,
        String association,
        String name,
        String municipality,
        Instant recordedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static ProviderView of(Provider provider, URI self) {
        return new ProviderView(
                provider.id(),
                provider.association(),
                provider.name(),
                provider.municipality().orElse(null),
                provider.recording().recordedAt(),
                Links.self(self));
    }
}
