package se.handslag.intervention.hsds;

import java.util.Map;
import java.util.UUID;
import se.handslag.intervention.hsds.entry.HsdsPage;
import se.handslag.intervention.hsds.entry.OrganizationEntry;
import se.handslag.intervention.hsds.entry.Slice;
import se.handslag.kit.usecase.UseCase;

/** The organizations of the catalogue, page by page: the associations, then their providers. */
@UseCase
public class ListOrganizations {
    private final HsdsQueries queries;
    private final Organizations organizations;

    ListOrganizations(HsdsQueries queries, Organizations organizations) {
        this.queries = queries;
        this.organizations = organizations;
    }

    /** Associations by code, providers in the order they were registered. */
    public HsdsPage<OrganizationEntry> list(HsdsPaging paging, boolean full) {
        Slice<UUID> slice = queries.organizations(paging);
        Map<UUID, OrganizationEntry> found = organizations.of(slice.rows(), full);
        return HsdsPage.of(slice, found::get);
    }
}
