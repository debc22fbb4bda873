package se.handslag.participant.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.Session;

/** Where the hand-offs of a municipality's participants are lifted to: its local group, then its association. */
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

    /**
     * The code of the municipality's association: the one of its group, or else the one that names the municipality as
     * its own; the first by code, if several do.
     */
    public Optional<String> association(String municipality) {
        return group(municipality).map(LocalGroup::association).or(() -> database
                .createNativeQuery(
                        "select association from known_association_municipality where municipality = :code"
                                + " order by association limit 1",
                        String.class)
                .setParameter("code", municipality)
                .getResultList()
                .stream()
                .findFirst());
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
