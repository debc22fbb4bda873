package se.handslag.participant.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.identity.MergeEffect;

/**
 * A consent names the agency that may tell others. When its participant ends in a merge that agency has nothing more to
 * tell, so that the consent ends: the one that goes on asks the person for its own (R3.2).
 */
@ApplicationScoped
class ConsentsAtMerge implements MergeEffect {
    private final Consents consents;
    private final Facts facts;

    ConsentsAtMerge(Consents consents, Facts facts) {
        this.consents = consents;
        this.facts = facts;
    }

    @Override
    public void carryOver(UUID absorbed, UUID survivor, Instant at) {
        for (Consent consent : consents.allOf(absorbed)) {
            long version = consent.version() + 1;
            consent.withdraw(at).ifPresent(ended -> facts.publish(absorbed, consent.id(), version, at, ended));
        }
        consents.flush();
    }
}
