package se.handslag.intervention.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.rest.PageRequest;

/** How participations looked, from each moment on at which something was recorded of them. */
@ApplicationScoped
public class ParticipationVersions {
    private final Session session;

    ParticipationVersions(Session session) {
        this.session = session;
    }

    /** Keeps the participation as it is now; it has been written before, so that its version is the present one. */
    void keep(Participation participation, VersionKind what, Optional<String> reason, Recording recording) {
        session.persist(new ParticipationVersion(participation, what, reason, recording));
    }

    /** Keeps how participations have looked; they are written with them. */
    void keep(List<ParticipationVersion> versions) {
        versions.forEach(session::persist);
    }

    /** The latest first; with one row more if there is a next page. */
    public List<ParticipationVersion> page(UUID participation, PageRequest page) {
        return session.createSelectionQuery(
                        "from ParticipationVersion where key.participation = :participation"
                                + " and key.version < :before order by key.version desc",
                        ParticipationVersion.class)
                .setParameter("participation", participation)
                .setParameter(
                        "before",
                        page.cursor().map(it -> Math.toIntExact(it.number(0))).orElse(Integer.MAX_VALUE))
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }
}
