package se.handslag.gateway.localgroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.handslag.kit.rest.PageRequest;

/** Local groups for whoever has a token: everybody must know who meets where. */
@ApplicationScoped
class ReadLocalGroups {
    private final LocalGroups groups;

    ReadLocalGroups(LocalGroups groups) {
        this.groups = groups;
    }

    Optional<LocalGroupRow> group(String municipality) {
        return groups.findByIdOptional(municipality).map(LocalGroup::row);
    }

    /** By municipality. */
    List<LocalGroupRow> groups(PageRequest page) {
        return groups.page(page).stream().map(LocalGroup::row).toList();
    }
}
