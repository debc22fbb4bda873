package se.handslag.intervention.count;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.contract.interventions.CountRecorded;

/**
 * How many took part on a day in a count-only intervention (R5.1). A fact: it is never changed; a correction is another
 * fact under the same id, with the next revision (R3.8).
 */
@Entity
@Immutable
@Table(name = "person_count")
public class PersonCount {
    @EmbeddedId
    private CountKey key;

    @Column(name = "intervention_id")
    private UUID interventionId;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "persons")
    private int persons;

    @Embedded
    private Recording recording;

    /** For Hibernate. */
    protected PersonCount() {}

    private PersonCount(CountKey key, UUID interventionId, NewCount asked, Recording recording) {
        this.key = key;
        this.interventionId = interventionId;
        this.occurredOn = asked.occurredOn();
        this.persons = asked.persons();
        this.recording = recording;
    }

    /** A new fact about an intervention. */
    static PersonCount record(UUID interventionId, NewCount asked, Recording recording) {
        return new PersonCount(CountKey.first(), interventionId, asked, recording);
    }

    /** The fact that holds from now on in place of this one. */
    PersonCount correct(NewCount asked, Recording recordedNow) {
        return new PersonCount(key.next(), interventionId, asked, recordedNow);
    }

    /** The fact as it is published. */
    CountRecorded recorded() {
        return new CountRecorded(key.id(), interventionId, occurredOn, persons, recording.recordedAt());
    }

    public UUID id() {
        return key.id();
    }

    /** 0 if it was never corrected. */
    public int revision() {
        return key.revision();
    }

    public UUID interventionId() {
        return interventionId;
    }

    public LocalDate occurredOn() {
        return occurredOn;
    }

    public int persons() {
        return persons;
    }

    public Recording recording() {
        return recording;
    }
}
