package se.handslag.participant.plan.owned;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.AccessRules;
import se.handslag.kit.access.Basis;
import se.handslag.kit.access.Disclosure;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantCase;
import se.handslag.participant.access.ParticipantCases;

/**
 * Reads one step for its owner: judged, recorded, and only then shown (R3.7). Whose plan it stands in is told to whom may
 * read that plan now; the others learn that there is something to talk about with the responsible agency.
 */
@ApplicationScoped
class OwnedStepReader {
    private static final Basis OWNER = Basis.of("owner-of-step");
    private static final AccessRule<Subject> NAMED = (caller, subject) -> Optional.of(subject.participant())
            .filter(known -> subject.step().isOf(caller, known))
            .flatMap(known -> ParticipantAccess.PLAN.decide(caller, known));
    private static final AccessRules<Subject> RULES =
            new AccessRules<>(List.of(NAMED, (caller, subject) -> Optional.of(OWNER)
                    .filter(_ -> subject.step().isOf(caller, subject.participant()))));

    private final OwnedSteps steps;
    private final ParticipantCases cases;
    private final Disclosure disclosure;

    OwnedStepReader(OwnedSteps steps, ParticipantCases cases, Disclosure disclosure) {
        this.steps = steps;
        this.cases = cases;
        this.disclosure = disclosure;
    }

    /**
     * A step as the caller may read it.
     *
     * @param named whether the caller may know whose plan it stands in
     */
    record Read(OwnedStep step, boolean named) {}

    /** 404 if there is no such open step, or it is not the caller's to do. */
    Read one(UUID id) {
        OwnedStep step = steps.open(id).orElseThrow(Disclosure::nothingToSee);
        ParticipantCase participant = cases.find(step.participantId()).orElseThrow(Disclosure::nothingToSee);
        return disclosure.of(
                RULES,
                new Subject(step, participant),
                step.participantId(),
                "read-plan-step",
                basis -> new Read(step, !basis.equals(OWNER)));
    }

    private record Subject(OwnedStep step, ParticipantCase participant) {}
}
