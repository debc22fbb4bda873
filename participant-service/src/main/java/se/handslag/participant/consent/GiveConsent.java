package se.handslag.participant.consent;

import java.time.Clock;
import java.util.UUID;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.id.Ids;
import se.handslag.kit.outbox.Outbox;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.responsibility.Participants;

/** The responsible agency registers what the participant consented to (R3.2). */
@UseCase
public class GiveConsent {
    private final Participants participants;
    private final Consents consents;
    private final Outbox outbox;
    private final Clock clock;

    GiveConsent(Participants participants, Consents consents, Outbox outbox, Clock clock) {
        this.participants = participants;
        this.consents = consents;
        this.outbox = outbox;
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
        outbox.publish(
                OutgoingEvent.of(consent.given(), consent.id(), consent.version(), participantId.toString(), clock));
        return new ConsentResult.Done(consent);
    }
}
