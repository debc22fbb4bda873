package se.handslag.intervention.placement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import se.handslag.intervention.participation.OutRegistration;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.ParticipationState;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.id.Ids;

/** A place with an employer, found from a person's strengths (R5.8). It is deleted when the person's identity is protected. */
@Entity
@Table(name = "placement")
public class Placement {
    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "participation_id", updatable = false)
    private UUID participationId;

    @Column(name = "organisation_number", updatable = false)
    private String organisationNumber;

    @Column(name = "employer", updatable = false)
    private String employer;

    @Column(name = "starts_on", updatable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "percent", updatable = false)
    private int percent;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 101)
    @CollectionTable(name = "placement_strength", joinColumns = @JoinColumn(name = "placement_id"))
    @Column(name = "strength")
    private Set<String> strengths;

    @Embedded
    private Recording recording;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    protected Placement() {}

    Placement(UUID participationId, NewPlacement asked, Recording recording) {
        this.id = Ids.next();
        this.participationId = participationId;
        this.organisationNumber = asked.organisation().digits();
        this.employer = asked.employer();
        this.startsOn = asked.startsOn();
        this.percent = asked.percent();
        this.strengths = new TreeSet<>(asked.strengths());
        this.recording = recording;
    }

    /** What stands against a placement of this participation from that day. */
    static Optional<PlacementRefusal> refusal(Participation participation, LocalDate day) {
        if (participation.isAnonymous()) {
            return Optional.of(PlacementRefusal.ANONYMOUS);
        }
        if (participation.state() == ParticipationState.VOID) {
            return Optional.of(PlacementRefusal.VOID);
        }
        boolean before = day.isBefore(participation.person().orElseThrow().startedOn());
        boolean after = participation
                .outRegistration()
                .map(OutRegistration::endedOn)
                .filter(day::isAfter)
                .isPresent();
        return before || after ? Optional.of(PlacementRefusal.OUTSIDE_PARTICIPATION) : Optional.empty();
    }

    /**
     * The placement ends.
     *
     * @param day the last one
     * @param today in Sweden
     * @return why not; empty if it has
     */
    Optional<PlacementRefusal> end(LocalDate day, LocalDate today) {
        if (endsOn != null) {
            return Optional.of(PlacementRefusal.ENDED_ALREADY);
        }
        if (day.isBefore(startsOn)) {
            return Optional.of(PlacementRefusal.ENDS_BEFORE_START);
        }
        if (day.isAfter(today)) {
            return Optional.of(PlacementRefusal.ENDS_IN_THE_FUTURE);
        }
        this.endsOn = day;
        return Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public UUID participationId() {
        return participationId;
    }

    public String organisationNumber() {
        return organisationNumber;
    }

    public String employer() {
        return employer;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day; empty while it goes on. */
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    /** 100 is 40 hours a week. */
    public int percent() {
        return percent;
    }

    /** Codes of strength, sorted. */
    public SortedSet<String> strengths() {
        return new TreeSet<>(strengths);
    }

    public Recording recording() {
        return recording;
    }

    public int version() {
        return version;
    }
}
