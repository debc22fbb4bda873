package se.handslag.intervention.hsds;

import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.hsds.entry.ServiceAtLocationEntry;
import se.handslag.kit.usecase.UseCase;

/** One service at one place, with the service as a whole. */
@UseCase
public class ReadServiceAtLocation {
    private final HsdsQueries queries;
    private final Catalogues catalogues;

    ReadServiceAtLocation(HsdsQueries queries, Catalogues catalogues) {
        this.queries = queries;
        this.catalogues = catalogues;
    }

    /** Empty if there is none. */
    public Optional<ServiceAtLocationEntry> read(UUID id) {
        return catalogues.servicesAt(queries.place(id), true).stream().findFirst();
    }
}
