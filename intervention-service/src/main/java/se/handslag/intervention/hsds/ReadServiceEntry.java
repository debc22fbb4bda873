package se.handslag.intervention.hsds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.hsds.entry.ServiceEntry;
import se.handslag.kit.usecase.UseCase;

/** One service of the catalogue, as a whole. */
@UseCase
public class ReadServiceEntry {
    private final Catalogues catalogues;

    ReadServiceEntry(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** Empty if there is none, or if it is a structural intervention. */
    public Optional<ServiceEntry> read(UUID id) {
        return Optional.ofNullable(catalogues.services(List.of(id)).get(id));
    }
}
