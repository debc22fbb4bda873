package se.handslag.intervention.hsds;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.intervention.hsds.entry.OrganizationEntry;
import se.handslag.kit.usecase.UseCase;

/** One organization of the catalogue, with its programmes and places. */
@UseCase
public class ReadOrganization {
    private final Organizations organizations;

    ReadOrganization(Organizations organizations) {
        this.organizations = organizations;
    }

    /** Empty if there is none. */
    public Optional<OrganizationEntry> read(UUID id) {
        return Optional.ofNullable(organizations.of(Set.of(id), true).get(id));
    }
}
