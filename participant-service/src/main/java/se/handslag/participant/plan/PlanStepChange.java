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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.id.Ids;
import se.handslag.participant.plan.act.PlanAct;

/** One change of a plan: who, when, what, and how the step was after it. Never changed itself. */
@Entity
@Table(name = "plan_step_change")
public class PlanStepChange {
    @Id
    private UUID id;

    // Read by Hibernate alone, which writes the foreign key from it.
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "participant_id")
    private Plan plan;

    // Orders the history.
    @SuppressWarnings("UnusedVariable")
    private long place;

    @Column(name = "step_id")
    private UUID stepId;

    @Enumerated(EnumType.STRING)
    private StepAct what;

    @Column(name = "owner_agency")
    private String ownerAgency;

    @Column(name = "owner_unit_id")
    private UUID ownerUnitId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String reason;

    @Column(name = "by_agency")
    private String by;

    private Instant at;

    protected PlanStepChange() {}

    PlanStepChange(Plan plan, long place, PlanStep step, StepAct what, Optional<String> reason, PlanAct act) {
        this.id = Ids.next();
        this.plan = plan;
        this.place = place;
        this.stepId = step.id();
        this.what = what;
        this.ownerAgency = step.ownerAgency();
        this.ownerUnitId = step.ownerUnitId().orElse(null);
        this.dueOn = step.dueOn();
        this.reason = reason.orElse(null);
        this.by = act.by();
        this.at = act.at();
    }

    public UUID stepId() {
        return stepId;
    }

    public StepAct what() {
        return what;
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

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
