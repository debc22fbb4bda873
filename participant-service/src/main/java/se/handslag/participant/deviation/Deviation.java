package se.handslag.participant.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.DeviationLifted;
import se.handslag.kit.contract.participants.DeviationRecorded;
import se.handslag.kit.id.Ids;

/** A deviation (avvikelse) or a good example (guldkorn) that a party recorded (R2.11). It is lifted once. */
@Entity
@Table(name = "deviation")
public class Deviation {
    @Id
    private UUID id;

    @Column(name = "participant_id")
    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private DeviationKind kind;

    private String category;

    @Column(name = "hand_off_id")
    private UUID handOffId;

    @Column(name = "participation_id")
    private UUID participationId;

    private String municipality;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Version
    private long version;

    protected Deviation() {}

    private Deviation(UUID participantId, NewDeviation made, Optional<String> municipality, String by, Instant at) {
        this.id = Ids.next();
        this.participantId = participantId;
        this.kind = made.kind();
        this.category = made.category();
        this.handOffId = made.handOffId().orElse(null);
        this.participationId = made.participationId().orElse(null);
        this.municipality = municipality.orElse(null);
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** Records it; {@link RecordDeviation} has judged that this agency is a party. */
    static Deviation record(
            UUID participantId, NewDeviation made, Optional<String> municipality, String by, Instant at) {
        return new Deviation(participantId, made, municipality, by, at);
    }

    DeviationRecorded recorded() {
        return new DeviationRecorded(
                id, participantId, kind.name(), category, handOffId(), participationId(), recordedBy, recordedAt);
    }

    /** Tells the local group of it, without anything about the person; empty if it has been told. */
    Optional<DeviationLifted> lift(Instant at) {
        if (liftedAt != null) {
            return Optional.empty();
        }
        liftedAt = at;
        return Optional.of(new DeviationLifted(id, kind.name(), category, recordedBy, at));
    }

    boolean isRecordedBy(String agency) {
        return agency.equals(recordedBy);
    }

    /** The one whose local group it can be lifted to; empty if none was known, or may be (R4.3). */
    Optional<String> municipality() {
        return Optional.ofNullable(municipality);
    }

    String recordedBy() {
        return recordedBy;
    }

    UUID id() {
        return id;
    }

    UUID participantId() {
        return participantId;
    }

    DeviationKind kind() {
        return kind;
    }

    String category() {
        return category;
    }

    Optional<UUID> handOffId() {
        return Optional.ofNullable(handOffId);
    }

    Optional<UUID> participationId() {
        return Optional.ofNullable(participationId);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Empty while the local group has not been told. */
    Optional<Instant> liftedAt() {
        return Optional.ofNullable(liftedAt);
    }

    long version() {
        return version;
    }
}
