package se.handslag.participant.registration.protection;

import io.quarkus.arc.All;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.kit.contract.participants.ParticipantProtected;
import se.handslag.kit.idempotency.ForgetAnswers;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.identity.Identities;
import se.handslag.participant.identity.PersonalNumber;
import se.handslag.participant.identity.ProtectionEffect;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/**
 * Protected identity arrives for a participant whom we know by name (R4.3): all that says who or where they are is
 * deleted, at once and everywhere. Who answers for them, and an open hand-off, stay: nobody falls between the chairs.
 */
@UseCase
public class ProtectParticipant {
    private final Participants participants;
    private final Identities identities;
    private final List<ProtectionEffect> effects;
    private final ForgetAnswers answers;
    private final Facts facts;
    private final Clock clock;

    ProtectParticipant(
            Participants participants,
            Identities identities,
            @All List<ProtectionEffect> effects,
            ForgetAnswers answers,
            Facts facts,
            Clock clock) {
        this.participants = participants;
        this.identities = identities;
        this.effects = effects;
        this.answers = answers;
        this.facts = facts;
        this.clock = clock;
    }

    /** Protects on behalf of this agency. Of an anonymous participant nothing is held, so that nothing changes. */
    public ProtectResult protect(UUID participantId, String agency, IfMatch ifMatch) {
        Optional<Participant> found = participants.lock(participantId).filter(it -> it.isInCareOf(agency));
        if (found.isEmpty()) {
            return new ProtectResult.NotFound();
        }
        Participant participant = found.get();
        ifMatch.check(participant.version());
        identities.presentNumberOf(participantId).ifPresent(number -> strip(participant, number));
        return new ProtectResult.Done(participant);
    }

    private void strip(Participant participant, PersonalNumber number) {
        Instant now = clock.instant();
        Set<UUID> person = participants.withAbsorbed(participant.id());
        ParticipantProtected fact = participant.protect(number.sex(), now);
        participants.flush();
        identities.erase(person);
        effects.forEach(effect -> effect.strip(person));
        answers.naming(person);
        facts.publish(participant.id(), participant.id(), participant.version(), now, fact);
    }
}
