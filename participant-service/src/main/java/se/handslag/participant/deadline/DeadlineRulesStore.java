package se.handslag.participant.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The store of deadline rules: which hold now, and which held when something started. */
@ApplicationScoped
public class DeadlineRulesStore implements PanacheRepositoryBase<DeadlineRules, UUID> {
    // A version never changes, so what was read once holds for ever.
    private final ConcurrentMap<UUID, DeadlineTerms> pinned = new ConcurrentHashMap<>();

    /** The newest version of the association, or Handslag's own where there is none. */
    public DeadlineRules inForce(Optional<String> association) {
        return association.flatMap(this::newestOf).orElseGet(this::ownRules);
    }

    /** The terms in force, to keep with what starts now. */
    public DeadlineTerms inForceFor(Optional<String> association) {
        return inForce(association).terms();
    }

    /** Every version that has held for the association, so that it can be told which held at an instant. */
    public DeadlineHistory history(Optional<String> association) {
        var versions = new TreeMap<Instant, DeadlineTerms>();
        getEntityManager()
                .createQuery(
                        "select r.inForceFrom, r.id from DeadlineRules r where r.association is null"
                                + " or r.association = :of order by r.version",
                        Object[].class)
                .setParameter("of", association.orElse(""))
                .getResultList()
                .forEach(row -> versions.put((Instant) row[0], pinned((UUID) row[1])));
        return new DeadlineHistory(versions);
    }

    /** The terms that something started under. */
    public DeadlineTerms pinned(UUID rulesId) {
        return pinned.computeIfAbsent(rulesId, id -> findById(id).terms());
    }

    private Optional<DeadlineRules> newestOf(String association) {
        return find("association = ?1 order by version desc", association).firstResultOptional();
    }

    private DeadlineRules ownRules() {
        return find("association is null").singleResult();
    }
}
