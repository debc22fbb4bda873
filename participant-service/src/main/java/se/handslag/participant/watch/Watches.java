package se.handslag.participant.watch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The store of watches, open and resolved. */
@ApplicationScoped
class Watches implements PanacheRepositoryBase<Watch, UUID> {
    /** The open ones of a participant. */
    List<Watch> openOf(UUID participantId) {
        return list("participantId = ?1 and resolvedAt is null", participantId);
    }

    /** All of a participant, the open ones first, then the latest first. */
    List<Watch> allOf(UUID participantId) {
        return list("participantId = ?1 order by resolvedAt desc nulls first, since desc, id desc", participantId);
    }
}
