package se.handslag.gateway.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.PageRequest;

/** The agencies' units. */
@ApplicationScoped
class Units implements PanacheRepositoryBase<Unit, UUID> {

    boolean hasName(String agency, String name) {
        return count("agencyCode = ?1 and name = ?2", agency, name) > 0;
    }

    Optional<Unit> of(String agency, UUID id) {
        return find("agencyCode = ?1 and id = ?2", agency, id).firstResultOptional();
    }

    List<Unit> page(String agency, PageRequest page) {
        String after = page.cursor().map(cursor -> cursor.string(0)).orElse("");
        return find("agencyCode = ?1 and name > ?2 order by name", agency, after)
                .range(page.offset(), page.offset() + page.fetch() - 1)
                .list();
    }
}
