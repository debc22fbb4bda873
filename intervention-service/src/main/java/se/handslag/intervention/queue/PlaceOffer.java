package se.handslag.intervention.queue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.id.Ids;

/** A place that was offered, and what was answered. */
@Entity
@Table(name = "place_offer")
public class PlaceOffer {
    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "answer_by", updatable = false)
    private LocalDate answerBy;

    @Column(name = "in_turn", updatable = false)
    private boolean inTurn;

    @Column(name = "turn_exception", updatable = false)
    private String turnException;

    @Embedded
    private Recording recording;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    private PlaceAnswer answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    /** For Hibernate. */
    protected PlaceOffer() {}

    PlaceOffer(LocalDate answerBy, Optional<String> turnException, Recording recording) {
        this.id = Ids.next();
        this.answerBy = answerBy;
        this.inTurn = turnException.isEmpty();
        this.turnException = turnException.orElse(null);
        this.recording = recording;
    }

    void answered(PlaceAnswer given, Recording recordedNow) {
        this.answer = given;
        this.answeredAt = recordedNow.recordedAt();
        this.answeredBy = recordedNow.recordedBy();
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    /** False if somebody who waited longer was passed over. */
    public boolean inTurn() {
        return inTurn;
    }

    /** Why somebody was passed over: of the code list turn-exception. */
    public Optional<String> turnException() {
        return Optional.ofNullable(turnException);
    }

    public Recording recording() {
        return recording;
    }

    /** Empty until it is answered, and if the wait ended before. */
    public Optional<PlaceAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    /** UTC. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
