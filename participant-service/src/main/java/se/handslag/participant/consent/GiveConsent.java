package se.handslag.participant.consent;

import java.time.Clock;
import java.util.UUID;
import se.handslag.kit.id.Ids;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.responsibility.Participants;

/** The responsible agency registers what the participant consented to (R3.2). */
@UseCase
public class GiveConsent {
    private final Participants participants;
    private final Consents consents;
    private final Facts facts;
    private final Clock clock;

    GiveConsent(Participants participants, Consents consents, Facts facts, Clock clock) {
        this.participants = participants;
        this.consents = consents;
        this.facts = facts;
        this.clock = clock;
    }

    /** Registers it on behalf of this agency. */
    public ConsentResult give(UUID participantId, String agency, ConsentTerms terms) {
        if (participants
                .lock(participantId)
                .filter(it -> it.isAnsweredForBy(agency))
                .isEmpty()) {
            return new ConsentResult.NotFound();
        }
        Consent consent = new Consent(Ids.next(), participantId, terms, agency, clock.instant());
        consents.persistAndFlush(consent);
        facts.publish(participantId, consent.id(), consent.version(), consent.registeredAt(), consent.given());
        return new ConsentResult.Done(consent);
    }
}
