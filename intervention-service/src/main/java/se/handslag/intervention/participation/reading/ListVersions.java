package se.handslag.intervention.participation.reading;

import java.util.List;
import java.util.UUID;
import se.handslag.intervention.participation.ParticipationVersion;
import se.handslag.intervention.participation.ParticipationVersions;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** How a participation looked, the latest version first. Only after {@link Disclose} has decided and recorded. */
@UseCase
public class ListVersions {
    private final ParticipationVersions versions;

    ListVersions(ParticipationVersions versions) {
        this.versions = versions;
    }

    /** At most {@link PageRequest#fetch()}. */
    public List<ParticipationVersion> list(UUID participation, PageRequest page) {
        return versions.page(participation, page);
    }
}
