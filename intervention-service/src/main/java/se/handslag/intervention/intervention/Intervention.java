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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import se.handslag.intervention.intervention.profile.CatalogueEntry;
import se.handslag.intervention.intervention.profile.Profile;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.contract.interventions.InterventionRegistered;
import se.handslag.kit.id.Ids;

/**
 * An intervention (insats) that one association finances (R5.2).
 *
 * <p>Direction, measurement method and ESF funding never change (R5.1): there is no way to in here, and the database refuses it.
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

    @Column(name = "esf_funded", updatable = false)
    private boolean esfFunded;

    @Column(name = "name")
    private String name;

    @Embedded
    private Period period;

    // Hibernate gives null back if nothing is said.
    @Embedded
    private CatalogueEntry entry;

    // Eager in batches: a page of interventions costs two queries, whatever its length.
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 101)
    @CollectionTable(name = "intervention_agency", joinColumns = @JoinColumn(name = "intervention_id"))
    @Column(name = "agency")
    private Set<String> carriedOutBy;

    // These by queries of their own: joined, one intervention would be as many rows as the product of its sets.
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 101)
    @CollectionTable(name = "intervention_municipality", joinColumns = @JoinColumn(name = "intervention_id"))
    @Column(name = "municipality")
    private Set<String> municipalities;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 101)
    @CollectionTable(name = "intervention_target_group", joinColumns = @JoinColumn(name = "intervention_id"))
    @Column(name = "target_group")
    private Set<String> targetGroups;

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
        this.esfFunded = asked.esfFunded();
        this.name = asked.name();
        this.period = new Period(asked.startsOn(), asked.endsOn().orElse(null));
        this.entry = asked.profile().entry();
        this.carriedOutBy = new TreeSet<>(asked.carriedOutBy());
        this.municipalities = new TreeSet<>(asked.profile().municipalities());
        this.targetGroups = new TreeSet<>(asked.profile().targetGroups());
        this.recording = recording;
    }

    /**
     * A new one; that its profile fits the association is for the caller to know.
     *
     * @throws IllegalArgumentException if {@link NewIntervention#refusal()} has something to say
     */
    public static Intervention register(NewIntervention asked, Recording recording) {
        asked.refusal().ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal.name());
        });
        return new Intervention(asked, recording);
    }

    /** Takes another name, other dates or another profile; the fact to publish, or nothing if it is all as it was. */
    public Optional<InterventionRegistered> revise(String newName, Period newPeriod, Profile profile) {
        if (name.equals(newName) && period.equals(newPeriod) && isAs(profile)) {
            return Optional.empty();
        }
        this.name = newName;
        this.period = newPeriod;
        this.entry = profile.entry();
        replace(municipalities, profile.municipalities());
        replace(targetGroups, profile.targetGroups());
        return Optional.of(registered());
    }

    private boolean isAs(Profile profile) {
        return entry().equals(profile.entry())
                && municipalities.equals(profile.municipalities())
                && targetGroups.equals(Set.copyOf(profile.targetGroups()));
    }

    private static void replace(Set<String> present, Collection<String> wanted) {
        present.retainAll(wanted);
        present.addAll(wanted);
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
                entry().programme(),
                Optional.ofNullable(entry().preciseDirection()),
                esfFunded,
                List.copyOf(municipalities()),
                List.copyOf(targetGroups()));
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

    public boolean isEsfFunded() {
        return esfFunded;
    }

    /** What the catalogue says. */
    public CatalogueEntry entry() {
        return entry == null ? CatalogueEntry.EMPTY : entry;
    }

    /** How many can take part at once (R5.4); empty without a limit. */
    public Optional<Integer> places() {
        return Optional.ofNullable(entry().places());
    }

    /** Where it is carried out, four digits each, sorted; never empty. */
    public SortedSet<String> municipalities() {
        return new TreeSet<>(municipalities);
    }

    /** Codes, sorted. */
    public SortedSet<String> targetGroups() {
        return new TreeSet<>(targetGroups);
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
