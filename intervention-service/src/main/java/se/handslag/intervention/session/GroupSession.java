package se.handslag.intervention.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.id.Ids;

/** A gathering of a group in an intervention, around a theme (R5.8). Its attendance is facts beside it. */
@Entity
@Table(name = "group_session")
public class GroupSession {
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "intervention_id", updatable = false)
    private UUID interventionId;

    @Column(name = "held_on", updatable = false)
    private LocalDate heldOn;

    @Column(name = "starts_at", updatable = false)
    private LocalTime startsAt;

    @Column(name = "ends_at", updatable = false)
    private LocalTime endsAt;

    @Column(name = "theme", updatable = false)
    private String theme;

    @Column(name = "attendance_revision")
    private int attendanceRevision;

    @Embedded
    private Recording recording;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    protected GroupSession() {}

    GroupSession(UUID interventionId, NewSession asked, Recording recording) {
        this.id = Ids.next();
        this.interventionId = interventionId;
        this.heldOn = asked.heldOn();
        this.startsAt = asked.startsAt();
        this.endsAt = asked.endsAt();
        this.theme = asked.theme();
        this.recording = recording;
    }

    /** The attendance is written anew; the revision that its facts get. */
    int attendanceWritten() {
        attendanceRevision++;
        return attendanceRevision;
    }

    /** How long it lasts, in hours with two decimals. */
    public BigDecimal hours() {
        return BigDecimal.valueOf(Duration.between(startsAt, endsAt).toMinutes())
                .divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP);
    }

    public UUID id() {
        return id;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public LocalTime startsAt() {
        return startsAt;
    }

    public LocalTime endsAt() {
        return endsAt;
    }

    public String theme() {
        return theme;
    }

    public Recording recording() {
        return recording;
    }

    public int version() {
        return version;
    }
}
