package se.handslag.intervention.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A programme.
 *
 * @param owner the organisation that owns it
 * @param associations codes of those that take part, sorted
 * @param endsOn the last day; absent until further notice
 * @param totalKronor everything it may cost; absent if not said
 * @param esfKronor what the European Social Fund pays of it; absent if not said
 * @param recordedAt when it was registered here, UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeView(
        UUID id,
        String code,
        String name,
        String owner,
        List<String> associations,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer plannedParticipants,
        Long totalKronor,
        Long esfKronor,
        Instant recordedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static ProgrammeView of(Programme programme, URI self) {
        return new ProgrammeView(
                programme.id(),
                programme.code(),
                programme.name(),
                programme.owner(),
                List.copyOf(programme.associations()),
                programme.period().startsOn(),
                programme.period().endsOn(),
                programme.plannedParticipants().orElse(null),
                programme.totalKronor().orElse(null),
                programme.esfKronor().orElse(null),
                programme.recording().recordedAt(),
                Links.self(self));
    }
}
