package se.handslag.participant.responsibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The store of participants. */
@ApplicationScoped
public class Participants implements PanacheRepositoryBase<Participant, UUID> {
    /**
     * The participant, held for this transaction alone: every act that touches responsibility, hand-off or consent takes
     * this lock first, so that acts on one person are judged one after the other (S1–S3).
     */
    public Optional<Participant> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
