package se.handslag.participant.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.handslag.kit.contract.participants.PlanStepAdded;
import se.handslag.kit.contract.participants.PlanStepChanged;
import se.handslag.kit.contract.participants.PlanStepDone;
import se.handslag.kit.contract.participants.PlanStepDropped;
import se.handslag.kit.event.EventData;
import se.handslag.kit.id.Ids;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.plan.act.NewStep;
import se.handslag.participant.plan.act.PlanAct;
import se.handslag.participant.plan.act.PlanRefusal;
import se.handslag.participant.plan.act.StepMove;
import se.handslag.participant.plan.act.StepOwner;
import se.handslag.participant.plan.next.OpenStep;

/**
 * The one plan of a participant (gemensam planering), whatever the number of agencies: steps, who answers for each, by
 * when (R2.7).
 *
 * <p>Nothing in it is overwritten without a trace: every change is a row of its history. Its version is the number of
 * changes it has been through, so a plan without any is version 0.
 */
@Entity
@Table(name = "plan")
public class Plan {
    @Id
    @Column(name = "participant_id")
    private UUID participantId;

    private long changes;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<PlanStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<PlanStepChange> history = new ArrayList<>();

    protected Plan() {}

    /** The plan of a participant that nothing is planned for yet. */
    public static Plan of(UUID participantId) {
        var plan = new Plan();
        plan.participantId = participantId;
        return plan;
    }

    /** Adds a step: the responsible agency for any party, another with a basis for itself. */
    public PlanOutcome add(UUID stepId, NewStep wanted, PlanAct act) {
        if (!act.parties().mayRead(act.by())) {
            return PlanOutcome.refused(PlanRefusal.NOT_FOUND);
        }
        if (!act.mayAddFor(wanted.ownerAgency())) {
            return PlanOutcome.refused(PlanRefusal.NOT_YOURS);
        }
        if (!act.parties().mayOwn(wanted.ownerAgency())) {
            return PlanOutcome.refused(PlanRefusal.OWNER_WITHOUT_BASIS);
        }
        if (isPast(wanted.dueOn(), act)) {
            return PlanOutcome.refused(PlanRefusal.DUE_DATE_IS_PAST);
        }
        var step = new PlanStep(this, stepId, changes + 1, wanted, act.parties());
        return PlanOutcome.done(step, insert(step, act));
    }

    /** Goes on with these steps of a plan that ends: the responsible agency answers for them, by the same days. */
    public List<EventData> adopt(List<PlanStep> open, PlanAct act) {
        return open.stream()
                .map(step -> new NewStep(step.kind(), step.need(), act.by(), Optional.empty(), step.dueOn()))
                .map(wanted -> insert(new PlanStep(this, Ids.next(), changes + 1, wanted, act.parties()), act))
                .toList();
    }

    private EventData insert(PlanStep step, PlanAct act) {
        steps.add(step);
        note(step, StepAct.ADDED, Optional.empty(), act);
        return new PlanStepAdded(
                step.id(),
                participantId,
                step.kind(),
                step.need(),
                step.ownerAgency(),
                step.dueOn(),
                act.by(),
                act.at(),
                step.consentId());
    }

    /** The step has been done, on this day. */
    public PlanOutcome complete(UUID stepId, LocalDate doneOn, PlanAct act) {
        return onOpen(stepId, act, step -> {
            if (!act.mayEnd(step.ownerAgency())) {
                return PlanOutcome.refused(PlanRefusal.NOT_YOURS);
            }
            if (doneOn.isAfter(Stockholm.dayOf(act.at()))) {
                return PlanOutcome.refused(PlanRefusal.DONE_DATE_IS_AHEAD);
            }
            return PlanOutcome.done(step, finish(step, doneOn, act));
        });
    }

    private EventData finish(PlanStep step, LocalDate doneOn, PlanAct act) {
        step.restOn(act.parties());
        step.done(doneOn);
        note(step, StepAct.DONE, Optional.empty(), act);
        return new PlanStepDone(
                step.id(), participantId, step.ownerAgency(), doneOn, act.by(), act.at(), step.consentId());
    }

    /** The step will not be done. */
    public PlanOutcome drop(UUID stepId, String reason, PlanAct act) {
        return onOpen(stepId, act, step -> {
            if (!act.mayEnd(step.ownerAgency())) {
                return PlanOutcome.refused(PlanRefusal.NOT_YOURS);
            }
            return PlanOutcome.done(step, end(step, reason, act));
        });
    }

    /** Ends every open step. */
    public List<EventData> dropAll(String reason, PlanAct act) {
        return open().toList().stream().map(step -> end(step, reason, act)).toList();
    }

    private EventData end(PlanStep step, String reason, PlanAct act) {
        step.restOn(act.parties());
        step.dropped(reason);
        note(step, StepAct.DROPPED, Optional.of(reason), act);
        return new PlanStepDropped(
                step.id(), participantId, step.ownerAgency(), reason, act.by(), act.at(), step.consentId());
    }

    /** Gives the step another owner or another date: only the responsible agency does. */
    public PlanOutcome change(UUID stepId, StepMove wanted, PlanAct act) {
        return onOpen(stepId, act, step -> {
            if (!act.byResponsible()) {
                return PlanOutcome.refused(PlanRefusal.NOT_YOURS);
            }
            if (!wanted.ownerAgency().map(act.parties()::mayOwn).orElse(true)) {
                return PlanOutcome.refused(PlanRefusal.OWNER_WITHOUT_BASIS);
            }
            if (wanted.dueOn().filter(day -> isPast(day, act)).isPresent()) {
                return PlanOutcome.refused(PlanRefusal.DUE_DATE_IS_PAST);
            }
            if (!step.wouldChange(wanted)) {
                return PlanOutcome.refused(PlanRefusal.NOTHING_CHANGES);
            }
            return PlanOutcome.done(step, move(step, wanted, act));
        });
    }

    /**
     * Gives the open steps of agencies that have lost their basis back to the responsible agency: nobody answers for what
     * they cannot see, and no step is left without an owner.
     *
     * @param reason a code of the list {@code step-change-reasons}
     */
    public List<EventData> returnStepsWithoutBasis(String reason, PlanAct act) {
        List<EventData> facts = new ArrayList<>();
        for (PlanStep step : open().toList()) {
            if (!act.parties().mayOwn(step.ownerAgency())) {
                facts.add(move(
                        step,
                        new StepMove(act.parties().responsible(), Optional.empty(), Optional.empty(), reason),
                        act));
            }
        }
        return facts;
    }

    private EventData move(PlanStep step, StepMove wanted, PlanAct act) {
        String before = step.ownerAgency();
        Optional<UUID> consentBefore = step.consentId();
        step.moved(wanted, act.parties());
        note(step, StepAct.CHANGED, Optional.of(wanted.reason()), act);
        boolean taken = !before.equals(step.ownerAgency());
        return new PlanStepChanged(
                step.id(),
                participantId,
                step.ownerAgency(),
                step.dueOn(),
                wanted.reason(),
                act.by(),
                act.at(),
                step.consentId(),
                Optional.of(before).filter(_ -> taken),
                consentBefore.filter(_ -> taken));
    }

    private PlanOutcome onOpen(UUID stepId, PlanAct act, Function<PlanStep, PlanOutcome> then) {
        Optional<PlanStep> found = steps.stream()
                .filter(step -> step.id().equals(stepId))
                .filter(_ -> act.parties().mayRead(act.by()))
                .findFirst();
        if (found.isEmpty()) {
            return PlanOutcome.refused(PlanRefusal.NOT_FOUND);
        }
        return found.get().isOpen() ? then.apply(found.get()) : PlanOutcome.refused(PlanRefusal.ENDED);
    }

    private void note(PlanStep step, StepAct what, Optional<String> reason, PlanAct act) {
        changes++;
        history.add(new PlanStepChange(this, changes, step, what, reason, act));
    }

    private static boolean isPast(LocalDate day, PlanAct act) {
        return day.isBefore(Stockholm.dayOf(act.at()));
    }

    public Stream<PlanStep> open() {
        return steps.stream().filter(PlanStep::isOpen);
    }

    /** Who answers for a step, or did when it ended; empty if it is not in this plan. */
    public Optional<StepOwner> ownerOf(UUID stepId) {
        return steps.stream()
                .filter(step -> step.id().equals(stepId))
                .findFirst()
                .map(step -> new StepOwner(step.ownerAgency(), step.ownerUnitId()));
    }

    /** The open steps, the one that is due first first. */
    public List<OpenStep> openSteps() {
        return open().sorted(Comparator.comparing(PlanStep::dueOn).thenComparing(PlanStep::place))
                .map(step -> new OpenStep(step.id(), step.ownerAgency(), step.ownerUnitId(), step.dueOn()))
                .toList();
    }

    /** What whoever acts on the plan should see to. */
    public List<PlanWarning> warnings() {
        return open().findAny().isPresent() ? List.of() : List.of(PlanWarning.NO_NEXT_STEP);
    }

    public UUID participantId() {
        return participantId;
    }

    /** Every step there has been, in the order they were added. */
    public List<PlanStep> steps() {
        return List.copyOf(steps);
    }

    /** Every change, oldest first. */
    public List<PlanStepChange> history() {
        return List.copyOf(history);
    }

    /** How many changes it has been through. */
    public long version() {
        return changes;
    }
}
