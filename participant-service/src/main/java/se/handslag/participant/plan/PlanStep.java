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
import se.handslag.kit.contract.participants.PlanStepChanged;
import se.handslag.participant.plan.act.NewStep;
import se.handslag.participant.plan.act.PlanAct;
import se.handslag.participant.plan.act.StepMove;

/** A step of a plan as it is now. How it came to be so stands in the plan's history. */
@Entity
@Table(name = "plan_step")
public class PlanStep {
    @Id
    private UUID id;

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

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private StepState state;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "drop_reason")
    private String dropReason;

    protected PlanStep() {}

    PlanStep(Plan plan, UUID id, long place, NewStep wanted) {
        this.plan = plan;
        this.id = id;
        this.place = place;
        this.kind = wanted.kind();
        this.need = wanted.need().orElse(null);
        this.ownerAgency = wanted.ownerAgency();
        this.ownerUnitId = wanted.ownerUnitId().orElse(null);
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

    void moved(StepMove wanted) {
        if (wanted.ownerAgency().isPresent()) {
            ownerAgency = wanted.ownerAgency().get();
            ownerUnitId = wanted.ownerUnitId().orElse(null);
        }
        dueOn = wanted.dueOn().orElse(dueOn);
    }

    boolean wouldChange(StepMove wanted) {
        boolean owner = wanted.ownerAgency().isPresent()
                && !(wanted.ownerAgency().get().equals(ownerAgency)
                        && wanted.ownerUnitId().equals(ownerUnitId()));
        return owner || wanted.dueOn().filter(day -> !day.equals(dueOn)).isPresent();
    }

    PlanStepChanged changed(String reason, PlanAct act) {
        return new PlanStepChanged(id, plan.participantId(), ownerAgency, dueOn, reason, act.by(), act.at());
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
