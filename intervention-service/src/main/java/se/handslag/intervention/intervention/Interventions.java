package se.handslag.intervention.intervention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.PageRequest;

/** The interventions. */
@ApplicationScoped
public class Interventions implements PanacheRepositoryBase<Intervention, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /** For one who adds a fact to it: its dates stay as they are until the transaction ends. */
    public Optional<Intervention> hold(UUID id) {
        return locked(id, "share");
    }

    /** For one who changes it or a fact of it: nobody adds a fact or changes it until the transaction ends. */
    public Optional<Intervention> holdToChange(UUID id) {
        return locked(id, "update");
    }

    /**
     * The row is locked by itself and read after: where its agencies are joined to it, Hibernate would lock in a query of
     * its own and fails there.
     */
    private Optional<Intervention> locked(UUID id, String strength) {
        boolean there = !getEntityManager()
                .createNativeQuery("select id from intervention where id = :id for " + strength, UUID.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
        return there ? findByIdOptional(id) : Optional.empty();
    }

    /** Writes the intervention and keeps what can change of it, as it is now, for ever (R3.8, R6.3). */
    void keepRevision(Intervention intervention, Recording recording) {
        flush();
        getEntityManager()
                .createNativeQuery("""
                        insert into intervention_revision
                            (intervention_id, version, name, starts_on, ends_on, recorded_at, recorded_by, programme_id,
                            precise_direction, age_from, age_to, planned_sex, description_sv, description_en, places,
                            municipalities, target_groups)
                        select id, version, name, starts_on, ends_on, :at, :by, programme_id,
                            precise_direction, age_from, age_to, planned_sex, description_sv, description_en, places,
                            array(select municipality from intervention_municipality
                                where intervention_id = :id order by municipality),
                            array(select target_group from intervention_target_group
                                where intervention_id = :id order by target_group)
                        from intervention where id = :id
                        """)
                .setParameter("at", recording.recordedAt())
                .setParameter("by", recording.recordedBy())
                .setParameter("id", intervention.id())
                .executeUpdate();
    }

    /** A page in the order of registration, with one row more if there is a next page. */
    List<Intervention> page(InterventionFilter filter, PageRequest page) {
        UUID after = page.cursor().map((Cursor cursor) -> cursor.uuid(0)).orElse(FIRST);
        return new InterventionPage(filter)
                .after(after, getEntityManager())
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }
}
