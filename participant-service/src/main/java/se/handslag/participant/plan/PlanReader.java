package se.handslag.participant.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantDisclosure;
import se.handslag.participant.text.PersonalTexts;

/** Reads a plan for the caller of the request: judged, recorded, and only then fetched (R3.7). */
@ApplicationScoped
class PlanReader {
    private final Plans plans;
    private final PersonalTexts texts;
    private final ParticipantDisclosure disclosure;

    PlanReader(Plans plans, PersonalTexts texts, ParticipantDisclosure disclosure) {
        this.plans = plans;
        this.texts = texts;
        this.disclosure = disclosure;
    }

    /**
     * A plan and what was written about its steps, by step.
     *
     * @param texts in clear: personal data
     */
    record PlanWithTexts(Plan plan, Map<UUID, String> texts) {
        /** Keeps the texts out of every log (R4.4). */
        @Override
        public String toString() {
            return "PlanWithTexts[protected]";
        }
    }

    /** The plan; one without steps if nothing is planned yet. 404 if the caller may not see it. */
    PlanWithTexts of(UUID participantId) {
        return disclosure.of(participantId, ParticipantAccess.PLAN, "read-plan", () -> {
            Plan plan = plans.of(participantId);
            return new PlanWithTexts(
                    plan, texts.of(plan.steps().stream().map(PlanStep::id).toList()));
        });
    }
}
