package se.handslag.participant.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.participant.plan.next.OpenStep;
import se.handslag.participant.plan.next.PlanActivity;
import se.handslag.participant.plan.next.PlanSteps;

/** The store of plans. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, UUID>, PlanSteps {
    /** The plan of a participant; one without steps, and not stored, if nothing has been planned yet. */
    public Plan of(UUID participantId) {
        return findByIdOptional(participantId).orElseGet(() -> Plan.of(participantId));
    }

    /** Whose plan this step stands in; empty if there is no such step. */
    public Optional<UUID> participantOf(UUID stepId) {
        return getEntityManager()
                .createQuery("select s.plan.participantId from PlanStep s where s.id = :id", UUID.class)
                .setParameter("id", stepId)
                .getResultStream()
                .findFirst();
    }

    /** Nothing in these plans, nor in their history, names a unit afterwards. */
    public void removeUnits(Set<UUID> participantIds) {
        for (String table : List.of("PlanStep", "PlanStepChange")) {
            getEntityManager()
                    .createQuery("update " + table + " row set row.ownerUnitId = null"
                            + " where row.plan.participantId in :ids and row.ownerUnitId is not null")
                    .setParameter("ids", participantIds)
                    .executeUpdate();
        }
    }

    @Override
    public List<OpenStep> openOf(UUID participantId) {
        return getEntityManager()
                .createQuery(
                        "select s from PlanStep s where s.plan.participantId = :id and s.state = PLANNED"
                                + " order by s.dueOn, s.place",
                        PlanStep.class)
                .setParameter("id", participantId)
                .getResultList()
                .stream()
                .map(step -> new OpenStep(step.id(), step.ownerAgency(), step.ownerUnitId(), step.dueOn()))
                .toList();
    }

    @Override
    public PlanActivity activityOf(UUID participantId) {
        Object[] last = getEntityManager()
                .createQuery(
                        "select max(c.at), max(case when c.what in (DONE, DROPPED) then c.at end) from PlanStepChange c"
                                + " where c.plan.participantId = :id",
                        Object[].class)
                .setParameter("id", participantId)
                .getSingleResult();
        return new PlanActivity(Optional.ofNullable((Instant) last[0]), Optional.ofNullable((Instant) last[1]));
    }
}
