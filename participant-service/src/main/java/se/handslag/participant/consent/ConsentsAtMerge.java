package se.handslag.participant.consent;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.identity.MergeEffect;

/**
 * A consent to exchange names the agency that may tell others. When its participant ends in a merge that agency has nothing
 * more to tell, so that the consent ends, and with it all that rests on it: the one that goes on asks the person for its own
 * (R3.2). Consent to follow-up goes on, as at a closing: the follow-ups it allows are still owed.
 */
@ApplicationScoped
class ConsentsAtMerge implements MergeEffect {
    private final Consents consents;
    private final List<WithdrawalEffect> effects;
    private final Facts facts;

    ConsentsAtMerge(Consents consents, @All List<WithdrawalEffect> effects, Facts facts) {
        this.consents = consents;
        this.effects = List.copyOf(effects);
        this.facts = facts;
    }

    @Override
    public void carryOver(UUID absorbed, UUID survivor, Instant at) {
        consents.allOf(absorbed).stream()
                .filter(consent -> consent.kind() == ConsentKind.INFORMATION_EXCHANGE)
                .forEach(consent -> end(consent, at));
        consents.flush();
    }

    private void end(Consent consent, Instant at) {
        // What the effects read may write the end first.
        long version = consent.version() + 1;
        consent.withdraw(at).ifPresent(ended -> {
            effects.forEach(effect -> effect.endWhatRestsOn(consent, at));
            facts.publish(consent.participantId(), consent.id(), version, at, ended);
        });
    }
}
