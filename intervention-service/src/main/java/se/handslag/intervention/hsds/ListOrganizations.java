package se.handslag.intervention.hsds;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.handslag.intervention.association.Association;
import se.handslag.intervention.association.Associations;
import se.handslag.intervention.hsds.entry.HsdsPage;
import se.handslag.intervention.hsds.entry.OrganizationEntry;
import se.handslag.intervention.hsds.entry.Slice;
import se.handslag.intervention.programme.Programme;
import se.handslag.intervention.programme.Programmes;
import se.handslag.kit.usecase.UseCase;

/** The organizations of the catalogue, page by page: the associations. */
@UseCase
public class ListOrganizations {
    private final Associations associations;
    private final Programmes programmes;

    ListOrganizations(Associations associations, Programmes programmes) {
        this.associations = associations;
        this.programmes = programmes;
    }

    /** By code. */
    public HsdsPage<OrganizationEntry> list(HsdsPaging paging, boolean full) {
        List<Association> found = associations
                .find("order by code")
                .page(paging.page - 1, paging.perPage)
                .list();
        Slice<Association> slice = new Slice<>(found, paging.page, paging.perPage, associations.count());
        if (!full) {
            return HsdsPage.of(slice, Catalogue::organization);
        }
        Map<String, List<Programme>> byAssociation =
                found.stream().collect(Collectors.toMap(Association::code, one -> programmes.allOf(one.code())));
        return HsdsPage.of(slice, one -> Catalogue.organization(one, byAssociation.get(one.code())));
    }
}
