package se.handslag.intervention.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.handslag.intervention.question.Answers;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.id.Ids;

/** The end of a participation as a fact of its own: when it was true, and when it was recorded (R6.3). Never changed. */
@Entity
@Immutable
@Table(name = "out_registration")
public class OutRegistration {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "exit_reason")
    private String exitReason;

    @Column(name = "next")
    private String next;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "after")
    private Situation after;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "answers")
    private Answers answers;

    // Which end this one corrects; none if it is the first.
    @SuppressWarnings("UnusedVariable")
    @Column(name = "corrects")
    private UUID corrects;

    @Embedded
    private Recording recording;

    /** For Hibernate. */
    protected OutRegistration() {}

    OutRegistration(Leaving leaving, Recording recording) {
        this.id = Ids.next();
        this.endedOn = leaving.endedOn();
        this.exitReason = leaving.reason().code();
        this.next = leaving.next().orElse(null);
        this.after = leaving.after().orElse(null);
        this.answers = leaving.answers();
        this.recording = recording;
    }

    /** The same end told again, as it was in truth (R3.8). */
    OutRegistration corrected(Leaving leaving, Recording recordedNow) {
        OutRegistration correction = new OutRegistration(leaving, recordedNow);
        correction.corrects = id;
        return correction;
    }

    /** Whether there is nothing else in it. */
    boolean says(Leaving leaving) {
        return leaving.equals(new Leaving(endedOn, exitReason(), next(), after(), answers));
    }

    public UUID id() {
        return id;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public ExitReason exitReason() {
        return new ExitReason(exitReason);
    }

    public Optional<String> next() {
        return Optional.ofNullable(next);
    }

    public Optional<Situation> after() {
        return Optional.ofNullable(after);
    }

    public Answers answers() {
        return answers;
    }

    public Recording recording() {
        return recording;
    }
}
