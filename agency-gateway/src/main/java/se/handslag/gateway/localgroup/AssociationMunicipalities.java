package se.handslag.gateway.localgroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import se.handslag.kit.inbox.LocalView;

/** Which municipalities are an association's. A view: intervention-service owns them. */
@ApplicationScoped
class AssociationMunicipalities {
    private final Session database;

    AssociationMunicipalities(Session database) {
        this.database = database;
    }

    void replace(String association, Set<String> municipalities) {
        database.createNativeMutationQuery(
                        "delete from known_association_municipality where association = :association")
                .setParameter("association", association)
                .executeUpdate();
        municipalities.forEach(municipality -> database.createNativeMutationQuery(
                        "insert into known_association_municipality (association, municipality)"
                                + " values (:association, :municipality)")
                .setParameter("association", association)
                .setParameter("municipality", municipality)
                .executeUpdate());
    }

    /**
     * Whether the municipality is this association's. Ask before a transaction: it is given 2 s to become known, for
     * whoever has registered the association a moment ago.
     */
    boolean belongs(String municipality, String association) {
        return LocalView.await(() -> find(municipality, association)).isPresent();
    }

    private Optional<String> find(String municipality, String association) {
        return database.createNativeQuery(
                        "select association from known_association_municipality"
                                + " where association = :association and municipality = :municipality",
                        String.class)
                .setParameter("association", association)
                .setParameter("municipality", municipality)
                .getResultStream()
                .findFirst();
    }
}
