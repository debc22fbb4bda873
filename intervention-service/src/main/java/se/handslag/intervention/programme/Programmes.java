package se.handslag.intervention.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.intervention.intervention.profile.ProgrammeMembers;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.rest.PageRequest;

/** The programmes. */
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, UUID>, ProgrammeMembers {
    /** The lists' queries; their plans are tested. */
    static final String PAGE = "from Programme p where p.id > :after order by p.id";

    static final String PAGE_OF_ASSOCIATION =
            "select p from Programme p join p.associations a where p.id > :after and a = :association order by p.id";

    private static final UUID FIRST = new UUID(0, 0);

    /** Makes others who register the same code wait until this transaction ends, so that the second gets an answer. */
    void reserve(String code) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:code, 0))) as held")
                .setParameter("code", "programme:" + code)
                .getSingleResult();
    }

    boolean isTaken(String code) {
        return count("code = ?1", code) > 0;
    }

    /** For one who changes it: nobody else does, and no intervention joins it, until the transaction ends. */
    public Optional<Programme> holdToChange(UUID id) {
        return locked(id, "update");
    }

    @Override
    public Optional<Set<String>> holdMembers(UUID programmeId) {
        return locked(programmeId, "share").map(Programme::associations);
    }

    /** The row is locked by itself and read after, as its associations are joined to it. */
    private Optional<Programme> locked(UUID id, String strength) {
        boolean there = !getEntityManager()
                .createNativeQuery("select id from programme where id = :id for " + strength, UUID.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
        return there ? findByIdOptional(id) : Optional.empty();
    }

    /** Those of its associations that have interventions in it. */
    Set<String> withInterventions(UUID id) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct i.association from Intervention i where i.entry.programmeId = :id",
                        String.class)
                .setParameter("id", id)
                .getResultList());
    }

    /** Writes the programme and keeps what can change of it, as it is now, for ever (R3.8, R6.3). */
    void keepRevision(Programme programme, Recording recording) {
        flush();
        getEntityManager()
                .createNativeQuery("""
                        insert into programme_revision
                            (programme_id, version, name, owner, associations, starts_on, ends_on,
                            planned_participants, total_kronor, esf_kronor, recorded_at, recorded_by)
                        select id, version, name, owner,
                            array(select association from programme_association
                                where programme_id = :id order by association),
                            starts_on, ends_on, planned_participants, total_kronor, esf_kronor, :at, :by
                        from programme where id = :id
                        """)
                .setParameter("at", recording.recordedAt())
                .setParameter("by", recording.recordedBy())
                .setParameter("id", programme.id())
                .executeUpdate();
    }

    /** All that the association takes part in, in the order of registration; few. */
    public List<Programme> allOf(String association) {
        return list("select p from Programme p join p.associations a where a = ?1 order by p.id", association);
    }

    /** A page in the order of registration, with one row more if there is a next page. */
    List<Programme> page(Optional<String> association, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        TypedQuery<Programme> query = getEntityManager()
                .createQuery(association.isPresent() ? PAGE_OF_ASSOCIATION : PAGE, Programme.class)
                .setParameter("after", after);
        association.ifPresent(code -> query.setParameter("association", code));
        return query.setFirstResult(page.offset()).setMaxResults(page.fetch()).getResultList();
    }
}
