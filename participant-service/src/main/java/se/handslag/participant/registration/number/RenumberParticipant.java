package se.handslag.participant.registration.number;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.ParticipantIdentityChanged;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.identity.Identities;
import se.handslag.participant.identity.IdentityKind;
import se.handslag.participant.identity.PersonalNumber;
import se.handslag.participant.registration.number.RenumberResult.Done;
import se.handslag.participant.registration.number.RenumberResult.HeldByAnother;
import se.handslag.participant.registration.number.RenumberResult.Refused;
import se.handslag.participant.registration.number.RenumberResult.Why;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/** The responsible agency registers that a participant has a new number; older ones go on being found (R4.1). */
@UseCase
public class RenumberParticipant {
    private final Participants participants;
    private final Identities identities;
    private final Facts facts;
    private final Clock clock;

    RenumberParticipant(Participants participants, Identities identities, Facts facts, Clock clock) {
        this.participants = participants;
        this.identities = identities;
        this.facts = facts;
        this.clock = clock;
    }

    /** Registers it on behalf of this agency; the present number once more changes nothing. */
    public RenumberResult renumber(UUID participantId, String agency, PersonalNumber number, IfMatch ifMatch) {
        Optional<Participant> found = participants.lock(participantId).filter(it -> it.isAnsweredForBy(agency));
        if (found.isEmpty()) {
            return new Refused(Why.NOT_FOUND);
        }
        Participant participant = found.get();
        ifMatch.check(participant.version());
        if (participant.isAnonymous()) {
            return new Refused(Why.ANONYMOUS);
        }
        if (identities.presentNumberOf(participantId).filter(number::equals).isPresent()) {
            return new Done(participant);
        }
        return refusal(participant, number).orElseGet(() -> make(participant, number));
    }

    private Optional<RenumberResult> refusal(Participant participant, PersonalNumber number) {
        identities.take(number);
        Optional<UUID> holder = identities.participantWith(number);
        if (holder.isPresent()) {
            return Optional.of(
                    holder.get().equals(participant.id())
                            ? new Refused(Why.SUPERSEDED)
                            : new HeldByAnother(holder.get()));
        }
        boolean back = participant.identityKind() == IdentityKind.PERSONNUMMER
                && number.kind() == IdentityKind.SAMORDNINGSNUMMER;
        return back ? Optional.of(new Refused(Why.KIND_GOES_BACK)) : Optional.empty();
    }

    private RenumberResult make(Participant participant, PersonalNumber number) {
        Instant now = clock.instant();
        identities.renumber(participant.id(), number, now);
        boolean sameKind = participant.identityKind() == number.kind();
        ParticipantIdentityChanged changed = participant.renumber(number, now);
        if (sameKind) {
            // Nothing of the participant itself is written, and what was read of it is old all the same.
            participants.touch(participant);
        }
        participants.flush();
        facts.publish(participant.id(), participant.id(), participant.version(), now, changed);
        return new Done(participant);
    }
}
