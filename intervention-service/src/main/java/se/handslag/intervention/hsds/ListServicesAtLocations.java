package se.handslag.intervention.hsds;

import se.handslag.intervention.hsds.entry.HsdsPage;
import se.handslag.intervention.hsds.entry.ServiceAtLocationEntry;
import se.handslag.intervention.hsds.entry.Slice;
import se.handslag.kit.usecase.UseCase;

/** The services at their places, page by page. */
@UseCase
public class ListServicesAtLocations {
    private final HsdsQueries queries;
    private final Catalogues catalogues;
    private final Taxonomies taxonomies;

    ListServicesAtLocations(HsdsQueries queries, Catalogues catalogues, Taxonomies taxonomies) {
        this.queries = queries;
        this.catalogues = catalogues;
        this.taxonomies = taxonomies;
    }

    /** In the order the services were registered, by municipality. */
    public HsdsPage<ServiceAtLocationEntry> list(HsdsFilter filter, HsdsPaging paging, boolean full) {
        Slice<HsdsQueries.Place> places =
                queries.places(new HsdsConditions(filter, Taxonomies.terms(taxonomies.all())), paging);
        Slice<ServiceAtLocationEntry> entries = new Slice<>(
                catalogues.servicesAt(places.rows(), full), places.page(), places.perPage(), places.total());
        return HsdsPage.of(entries, entry -> entry);
    }
}
