package se.handslag.intervention.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** The imports. */
@ApplicationScoped
public class Imports implements PanacheRepositoryBase<ParticipationImport, UUID> {
    private static final String OPEN = """
        select id from participation_import
         where (state = 'RUNNING' or (state = 'QUEUED' and worked_at <= :since)) and id not in (:failed)
         order by worked_at limit 1 for update skip locked
        """;
    private static final String HELD = "select id from participation_import where id = :id for update skip locked";

    private static final UUID NONE = new UUID(0, 0);

    private final Session session;

    Imports(Session session) {
        this.session = session;
    }

    /**
     * The one that has waited longest and that no other replica works on.
     *
     * @param since what came in later waits a little, until its participants are known here
     * @param failed those that are not to be tried again now
     */
    public Optional<UUID> longestWaiting(Instant since, Set<UUID> failed) {
        return session.createNativeQuery(OPEN, UUID.class)
                .setParameter("since", since)
                .setParameterList("failed", failed.isEmpty() ? Set.of(NONE) : failed)
                .getResultStream()
                .findFirst();
    }

    /** For one who works on it; empty if another does, or if there is nothing to do. */
    public Optional<ParticipationImport> holdOpen(UUID id) {
        return hold(id).filter(ParticipationImport::isOpen);
    }

    /** For one who works on it; empty if another does. */
    public Optional<ParticipationImport> hold(UUID id) {
        return session.createNativeQuery(HELD, UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .flatMap(this::findByIdOptional);
    }

    /** Files that ceased to come in, by whatever has happened to the replica that took them. */
    public List<ParticipationImport> silentSince(Instant moment) {
        return find("state = ?1 and workedAt < ?2", ImportState.RECEIVING, moment)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
