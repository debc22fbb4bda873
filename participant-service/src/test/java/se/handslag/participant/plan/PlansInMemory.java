package se.handslag.participant.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.plan.next.OpenStep;
import se.handslag.participant.plan.next.PlanActivity;

/** The store of plans without a database: for properties of the domain. */
public final class PlansInMemory extends Plans {
    private final Map<UUID, Plan> all = new LinkedHashMap<>();

    @Override
    public Plan of(UUID participantId) {
        return Optional.ofNullable(all.get(participantId)).orElseGet(() -> Plan.of(participantId));
    }

    @Override
    public void persist(Plan plan) {
        all.put(plan.participantId(), plan);
    }

    @Override
    public void persistAndFlush(Plan plan) {
        persist(plan);
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void removeUnits(Set<UUID> participantIds) {
        // None is ever named here.
    }

    @Override
    public List<OpenStep> openOf(UUID participantId) {
        return of(participantId).openSteps();
    }

    @Override
    public PlanActivity activityOf(UUID participantId) {
        List<PlanStepChange> history = of(participantId).history();
        return new PlanActivity(
                last(history, _ -> true),
                last(history, change -> change.what() == StepAct.DONE || change.what() == StepAct.DROPPED));
    }

    private static Optional<Instant> last(List<PlanStepChange> history, Predicate<PlanStepChange> which) {
        return history.stream().filter(which).map(PlanStepChange::at).max(Instant::compareTo);
    }

    /** How what acts on them publishes. */
    public PlanFacts facts(Facts facts) {
        return new PlanFacts(facts);
    }

    public Collection<Plan> every() {
        return List.copyOf(all.values());
    }

    /** Every step there has been, and the version of each plan, a line each. */
    public Stream<String> image() {
        return all.values().stream()
                .flatMap(plan -> Stream.concat(
                        Stream.of(planLine(plan.participantId(), plan.version())),
                        plan.steps().stream()
                                .map(step -> stepLine(
                                        step.id(),
                                        plan.participantId(),
                                        step.kind(),
                                        step.need(),
                                        step.ownerAgency(),
                                        step.dueOn(),
                                        step.state(),
                                        step.consentId(),
                                        step.doneOn().map(Object::toString).or(step::dropReason)))));
    }

    /** A plan in its canonical form. */
    public static String planLine(UUID participant, long version) {
        return "plan of " + participant + " version " + version;
    }

    /** A step in its canonical form: its parts in their order. */
    public static String stepLine(Object... parts) {
        return "step " + List.of(parts);
    }
}
