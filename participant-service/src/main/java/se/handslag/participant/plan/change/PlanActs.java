package se.handslag.participant.plan.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import se.handslag.kit.rest.IfMatch;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.identity.IdentityKind;
import se.handslag.participant.plan.Plan;
import se.handslag.participant.plan.PlanFacts;
import se.handslag.participant.plan.PlanOutcome;
import se.handslag.participant.plan.PlanStep;
import se.handslag.participant.plan.Plans;
import se.handslag.participant.plan.act.PlanAct;
import se.handslag.participant.plan.act.PlanParties;
import se.handslag.participant.plan.act.PlanRefusal;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/** How every act on a plan is done: alone on its participant, judged on the newest state, published with it. */
@ApplicationScoped
class PlanActs {
    private final Participants participants;
    private final ParticipantCases cases;
    private final Plans plans;
    private final PlanFacts facts;
    private final Clock clock;

    PlanActs(Participants participants, ParticipantCases cases, Plans plans, PlanFacts facts, Clock clock) {
        this.participants = participants;
        this.cases = cases;
        this.plans = plans;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Does it, or tells why not.
     *
     * @param codesOnly false if the request tells more of the person than codes and dates: a text, or a unit
     */
    PlanResult act(
            UUID participantId,
            String by,
            IfMatch ifMatch,
            boolean codesOnly,
            BiFunction<Plan, PlanAct, PlanOutcome> act) {
        Optional<Participant> participant = participants.lock(participantId);
        Optional<PlanParties> parties = participant
                .flatMap(person -> cases.find(person.id()))
                .map(PlanParties::of)
                .filter(known -> known.mayRead(by));
        if (parties.isEmpty()) {
            return new PlanResult.Refused(PlanRefusal.NOT_FOUND);
        }
        if (!codesOnly && participant.get().identityKind() == IdentityKind.ANONYMOUS) {
            return new PlanResult.Refused(PlanRefusal.MORE_THAN_CODES);
        }
        Plan plan = plans.of(participantId);
        ifMatch.check(plan.version());
        Instant now = clock.instant();
        return switch (act.apply(plan, new PlanAct(by, parties.get(), now))) {
            case PlanOutcome.Refused(PlanRefusal why) -> new PlanResult.Refused(why);
            case PlanOutcome.Done(PlanStep step, var made) -> {
                plans.persistAndFlush(plan);
                facts.publish(plan, now, made);
                yield new PlanResult.Done(step, plan.version(), plan.warnings());
            }
        };
    }
}
