package se.handslag.intervention.hsds;

import java.util.Map;
import java.util.UUID;
import se.handslag.intervention.hsds.entry.HsdsPage;
import se.handslag.intervention.hsds.entry.ServiceEntry;
import se.handslag.intervention.hsds.entry.Slice;
import se.handslag.kit.usecase.UseCase;

/** The services of the catalogue, page by page. */
@UseCase
public class ListServiceEntries {
    private final HsdsQueries queries;
    private final Catalogues catalogues;
    private final Taxonomies taxonomies;

    ListServiceEntries(HsdsQueries queries, Catalogues catalogues, Taxonomies taxonomies) {
        this.queries = queries;
        this.catalogues = catalogues;
        this.taxonomies = taxonomies;
    }

    /** In the order they were registered. */
    public HsdsPage<ServiceEntry> list(HsdsFilter filter, HsdsPaging paging, boolean full) {
        Slice<UUID> ids = queries.services(new HsdsConditions(filter, Taxonomies.terms(taxonomies.all())), paging);
        Map<UUID, ServiceEntry> services = catalogues.services(ids.rows());
        return HsdsPage.of(ids, id -> full ? services.get(id) : services.get(id).brief());
    }
}
