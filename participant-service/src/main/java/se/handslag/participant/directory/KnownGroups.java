package se.handslag.participant.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Where the hand-offs of a municipality's participants are lifted to: its local group, and its association. */
@ApplicationScoped
public class KnownGroups {
    private final Session database;

    KnownGroups(Session database) {
        this.database = database;
    }

    /** The municipality's group, if it has one. */
    public Optional<LocalGroup> group(String municipality) {
        return Optional.ofNullable(database.find(KnownLocalGroup.class, municipality))
                .map(KnownLocalGroup::asGroup);
    }

    /** The municipalities in whose groups this agency sits: as a whole, or by this unit if it speaks for one. */
    public Set<String> seating(String agency, Optional<UUID> unit) {
        NativeQuery<String> query = database.createNativeQuery(
                        "select distinct municipality from known_local_group_member where agency = :agency"
                                + (unit.isPresent() ? " and (unit_id is null or unit_id = :unit)" : ""),
                        String.class)
                .setParameter("agency", agency);
        unit.ifPresent(one -> query.setParameter("unit", one));
        return Set.copyOf(query.getResultList());
    }

    /**
     * The code of the association that names the municipality as its own; the first by code, if several do. What a group
     * says of itself is not believed.
     */
    public Optional<String> association(String municipality) {
        return database.createNativeQuery(
                        "select association from known_association_municipality where municipality = :code"
                                + " order by association limit 1",
                        String.class)
                .setParameter("code", municipality)
                .getResultStream()
                .findFirst();
    }

    /** Whether the agency sits in a local group of the association. */
    public boolean isMember(String agency, String association) {
        return !database.createNativeQuery(
                        "select 1 from known_local_group g join known_local_group_member m using (municipality)"
                                + " where g.association = :association and m.agency = :agency limit 1",
                        Integer.class)
                .setParameter("association", association)
                .setParameter("agency", agency)
                .getResultList()
                .isEmpty();
    }
}
