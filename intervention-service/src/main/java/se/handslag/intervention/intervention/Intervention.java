package se.handslag.intervention.intervention;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.contract.interventions.InterventionRegistered;
import se.handslag.kit.id.Ids;

/**
 * An intervention (insats) that one association finances (R5.2).
 *
 * <p>Direction and measurement method never change (R5.1): there is no way to in here, and the database refuses it.
 */
@Entity
@Table(name = "intervention")
public class Intervention {
    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "association", updatable = false)
    private String association;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", updatable = false)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(name = "measurement_method", updatable = false)
    private MeasurementMethod measurementMethod;

    @Column(name = "name")
    private String name;

    @Embedded
    private Period period;

    // Eager in batches: a page of interventions costs two queries, whatever its length.
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 101)
    @CollectionTable(name = "intervention_agency", joinColumns = @JoinColumn(name = "intervention_id"))
    @Column(name = "agency")
    private Set<String> carriedOutBy;

    @Embedded
    private Recording recording;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    protected Intervention() {}

    private Intervention(NewIntervention asked, Recording recording) {
        this.id = Ids.next();
        this.association = asked.association();
        this.direction = asked.direction();
        this.measurementMethod = asked.measures();
        this.name = asked.name();
        this.period = new Period(asked.startsOn(), asked.endsOn().orElse(null));
        this.carriedOutBy = new TreeSet<>(asked.carriedOutBy());
        this.recording = recording;
    }

    /**
     * A new one.
     *
     * @throws IllegalArgumentException if {@link NewIntervention#refusal()} has something to say
     */
    public static Intervention register(NewIntervention asked, Recording recording) {
        asked.refusal().ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal.name());
        });
        return new Intervention(asked, recording);
    }

    /** Takes another name or other dates; the fact to publish, or nothing if it is all as it was. */
    public Optional<InterventionRegistered> revise(String newName, Period newPeriod) {
        if (name.equals(newName) && period.equals(newPeriod)) {
            return Optional.empty();
        }
        this.name = newName;
        this.period = newPeriod;
        return Optional.of(registered());
    }

    /** The fact as it is published, with what holds now. */
    public InterventionRegistered registered() {
        return new InterventionRegistered(
                id,
                association,
                name,
                direction.name(),
                measurementMethod.name(),
                carriedOutBy().stream().toList(),
                period.startsOn(),
                period.lastDay(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                List.of());
    }

    /** True if persons are counted, not registered. */
    public boolean isCountOnly() {
        return measurementMethod == MeasurementMethod.COUNT_ONLY;
    }

    public UUID id() {
        return id;
    }

    public String association() {
        return association;
    }

    public Direction direction() {
        return direction;
    }

    public MeasurementMethod measurementMethod() {
        return measurementMethod;
    }

    public String name() {
        return name;
    }

    public Period period() {
        return period;
    }

    /** Codes of agencies, sorted. */
    public SortedSet<String> carriedOutBy() {
        return new TreeSet<>(carriedOutBy);
    }

    public Recording recording() {
        return recording;
    }

    public int version() {
        return version;
    }
}
