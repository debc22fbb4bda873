package se.handslag.intervention.hsds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.intervention.association.Association;
import se.handslag.intervention.association.Associations;
import se.handslag.intervention.hsds.entry.OrganizationEntry;
import se.handslag.intervention.programme.Programmes;
import se.handslag.intervention.provider.Provider;
import se.handslag.intervention.provider.Providers;

/** Fetches the organizations of a page: associations, and the providers that carry activities out for them. */
@ApplicationScoped
class Organizations {
    private final Associations associations;
    private final Providers providers;
    private final Programmes programmes;

    Organizations(Associations associations, Providers providers, Programmes programmes) {
        this.associations = associations;
        this.providers = providers;
        this.programmes = programmes;
    }

    /**
     * Those with these ids, by id.
     *
     * @param full with their programmes and places
     */
    Map<UUID, OrganizationEntry> of(Collection<UUID> ids, boolean full) {
        Map<UUID, OrganizationEntry> entries = new HashMap<>();
        if (ids.isEmpty()) {
            return entries;
        }
        associations.list("id in ?1", ids).forEach(one -> entries.put(one.id(), entry(one, full)));
        List<Provider> found = providers.list("id in ?1", ids);
        Map<String, Association> workWith =
                byCode(found.stream().map(Provider::association).collect(Collectors.toSet()));
        found.forEach(one -> entries.put(one.id(), Catalogue.organization(one, workWith.get(one.association()), full)));
        return entries;
    }

    private Map<String, Association> byCode(Set<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : associations.list("code in ?1", codes).stream()
                        .collect(Collectors.toMap(Association::code, Function.identity()));
    }

    private OrganizationEntry entry(Association association, boolean full) {
        return full
                ? Catalogue.organization(association, programmes.allOf(association.code()))
                : Catalogue.organization(association);
    }
}
