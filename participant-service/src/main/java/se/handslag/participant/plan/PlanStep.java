package se.handslag.participant.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.participant.plan.act.NewStep;
import se.handslag.participant.plan.act.PlanParties;
import se.handslag.participant.plan.act.StepMove;

/** A step of a plan as it is now. How it came to be so stands in the plan's history. */
@Entity
@Table(name = "plan_step")
public class PlanStep {
    @Id
    private UUID id;

    // Read by Hibernate alone, which writes the foreign key from it.
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "participant_id")
    private Plan plan;

    private long place;

    private String kind;

    private String need;

    @Column(name = "owner_agency")
    private String ownerAgency;

    @Column(name = "owner_unit_id")
    private UUID ownerUnitId;

    /** Of one whose owner does not answer for the participant: the consent that it was last told by. */
    @Column(name = "consent_id")
    private UUID consentId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private StepState state;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "drop_reason")
    private String dropReason;

    protected PlanStep() {}

    PlanStep(Plan plan, UUID id, long place, NewStep wanted, PlanParties parties) {
        this.plan = plan;
        this.id = id;
        this.place = place;
        this.kind = wanted.kind();
        this.need = wanted.need().orElse(null);
        this.ownerAgency = wanted.ownerAgency();
        this.ownerUnitId = wanted.ownerUnitId().orElse(null);
        this.consentId = parties.consentOf(ownerAgency).orElse(null);
        this.dueOn = wanted.dueOn();
        this.state = StepState.PLANNED;
    }

    void done(LocalDate on) {
        state = StepState.DONE;
        doneOn = on;
    }

    void dropped(String reason) {
        state = StepState.DROPPED;
        dropReason = reason;
    }

    void moved(StepMove wanted, PlanParties parties) {
        if (wanted.ownerAgency().isPresent()) {
            ownerUnitId = wanted.ownerUnitId().orElse(null);
            passTo(wanted.ownerAgency().get());
        }
        restOn(parties);
        dueOn = wanted.dueOn().orElse(dueOn);
    }

    private void passTo(String agency) {
        if (!agency.equals(ownerAgency)) {
            ownerAgency = agency;
            consentId = null;
        }
    }

    /** A consent that follows carries the step on; when none does, it goes on naming the last one. */
    void restOn(PlanParties parties) {
        consentId = parties.isResponsible(ownerAgency)
                ? null
                : parties.consentOf(ownerAgency).orElse(consentId);
    }

    boolean wouldChange(StepMove wanted) {
        boolean owner = wanted.ownerAgency().isPresent()
                && !(wanted.ownerAgency().get().equals(ownerAgency)
                        && wanted.ownerUnitId().equals(ownerUnitId()));
        return owner || wanted.dueOn().filter(day -> !day.equals(dueOn)).isPresent();
    }

    public boolean isOpen() {
        return state == StepState.PLANNED;
    }

    public UUID id() {
        return id;
    }

    long place() {
        return place;
    }

    public String kind() {
        return kind;
    }

    public Optional<String> need() {
        return Optional.ofNullable(need);
    }

    public String ownerAgency() {
        return ownerAgency;
    }

    public Optional<UUID> ownerUnitId() {
        return Optional.ofNullable(ownerUnitId);
    }

    /** By which an agency that does not answer for the participant owns it. */
    public Optional<UUID> consentId() {
        return Optional.ofNullable(consentId);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public StepState state() {
        return state;
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    public Optional<String> dropReason() {
        return Optional.ofNullable(dropReason);
    }
}
