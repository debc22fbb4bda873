package se.handslag.participant.consent;

import io.quarkus.arc.All;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.responsibility.Participants;

/** The participant takes a consent back: it ends at once, and with it all that rests on it (R3.3, T5). */
@UseCase
public class WithdrawConsent {
    private final Participants participants;
    private final Consents consents;
    private final List<WithdrawalEffect> effects;
    private final Facts facts;
    private final Clock clock;

    WithdrawConsent(
            Participants participants,
            Consents consents,
            @All List<WithdrawalEffect> effects,
            Facts facts,
            Clock clock) {
        this.participants = participants;
        this.consents = consents;
        this.effects = effects;
        this.facts = facts;
        this.clock = clock;
    }

    /** Registers the withdrawal on behalf of this agency; a second time changes nothing. */
    public ConsentResult withdraw(UUID participantId, UUID consentId, String agency, IfMatch ifMatch) {
        Optional<Consent> found = participants.lock(participantId).flatMap(participant -> consents.of(
                        participantId, consentId)
                .filter(consent -> participant.isInCareOf(agency) || isOwnFollowUp(consent, agency)));
        if (found.isEmpty()) {
            return new ConsentResult.NotFound();
        }
        Consent consent = found.get();
        ifMatch.check(consent.version());
        // What the effects read may write the withdrawal first.
        long version = consent.version() + 1;
        Instant now = clock.instant();
        consent.withdraw(now).ifPresent(withdrawn -> {
            // The offer's end goes out first: its receiver is still told that it is gone, and then nothing more.
            effects.forEach(effect -> effect.endWhatRestsOn(consent, now));
            facts.publish(participantId, consent.id(), version, now, withdrawn);
        });
        consents.flush();
        return new ConsentResult.Done(consent);
    }

    /** The one that follows up may be told, also when another agency has become responsible. */
    private static boolean isOwnFollowUp(Consent consent, String agency) {
        return consent.kind() == ConsentKind.FOLLOW_UP && consent.isRegisteredBy(agency);
    }
}
