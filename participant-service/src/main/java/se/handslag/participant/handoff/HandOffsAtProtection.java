package se.handslag.participant.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.kit.idempotency.ForgetAnswers;
import se.handslag.participant.identity.ProtectionEffect;

/** Units and municipality tell where a person is: they go from every hand-off, open or ended. It goes on itself (R4.3). */
@ApplicationScoped
class HandOffsAtProtection implements ProtectionEffect {
    private final HandOffs handOffs;
    private final ForgetAnswers answers;

    HandOffsAtProtection(HandOffs handOffs, ForgetAnswers answers) {
        this.handOffs = handOffs;
        this.answers = answers;
    }

    @Override
    public void strip(Set<UUID> participantIds) {
        // What the runner lifts at this moment is waited for: protection must not lose against it.
        participantIds.stream().map(handOffs::openOf).flatMap(Optional::stream).forEach(it -> handOffs.lock(it.id()));
        List<HandOff> all = handOffs.list("participantId in ?1", participantIds);
        all.forEach(HandOff::protect);
        handOffs.flush();
        answers.naming(all.stream().map(HandOff::id).toList());
    }
}
