package se.handslag.intervention.hsds;

import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.association.Association;
import se.handslag.intervention.association.Associations;
import se.handslag.intervention.hsds.entry.OrganizationEntry;
import se.handslag.intervention.programme.Programmes;
import se.handslag.kit.usecase.UseCase;

/** One organization of the catalogue, with its programmes and places. */
@UseCase
public class ReadOrganization {
    private final Associations associations;
    private final Programmes programmes;

    ReadOrganization(Associations associations, Programmes programmes) {
        this.associations = associations;
        this.programmes = programmes;
    }

    /** Empty if there is none. */
    public Optional<OrganizationEntry> read(UUID id) {
        Optional<Association> found = associations.find("id = ?1", id).singleResultOptional();
        return found.map(one -> Catalogue.organization(one, programmes.allOf(one.code())));
    }
}
