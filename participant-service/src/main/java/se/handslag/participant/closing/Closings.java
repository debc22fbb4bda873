package se.handslag.participant.closing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The store of closings. */
@ApplicationScoped
public class Closings implements PanacheRepositoryBase<Closing, UUID> {
    /** Every one of a participant, oldest first. */
    List<Closing> of(UUID participantId) {
        return list("participantId = ?1 order by closedAt", participantId);
    }

    /** The one that lasts, of a participant who is closed. */
    Closing lasting(UUID participantId) {
        return find("participantId = ?1 and reopenedAt is null", participantId).singleResult();
    }
}
