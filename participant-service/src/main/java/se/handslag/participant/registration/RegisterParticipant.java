package se.handslag.participant.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.id.Ids;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.identity.Identities;
import se.handslag.participant.identity.Identity;
import se.handslag.participant.referral.Referrals;
import se.handslag.participant.referral.Referrer;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/** An agency registers a participant and answers for them from that instant (R2.1). */
@UseCase
public class RegisterParticipant {
    private final Participants participants;
    private final Identities identities;
    private final Referrals referrals;
    private final Facts facts;
    private final Clock clock;

    RegisterParticipant(
            Participants participants, Identities identities, Referrals referrals, Facts facts, Clock clock) {
        this.participants = participants;
        this.identities = identities;
        this.referrals = referrals;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Registers on behalf of this agency.
     *
     * @param municipality four digits; empty for the anonymous
     * @param unit of that agency that works with the person; empty if none does in particular
     * @param referrer who sent the person, if somebody did (R2.10)
     */
    public RegisterResult register(
            String agency,
            Optional<UUID> unit,
            Identity identity,
            Optional<String> municipality,
            Optional<Referrer> referrer) {
        Optional<UUID> holder = holderOf(identity);
        if (holder.isPresent()) {
            return new RegisterResult.AlreadyRegistered(holder.get());
        }
        UUID id = Ids.next();
        Instant now = clock.instant();
        Participant participant = Participant.register(id, identity, municipality.orElse(null), agency, now);
        participant.assignTo(unit);
        participants.persistAndFlush(participant);
        identities.keep(id, identity, now);
        facts.publish(id, id, participant.version(), now, participant.registered(identity.personalNumber()));
        referrer.ifPresent(who -> referrals.keep(id, who, agency, now));
        return new RegisterResult.Registered(participant, RegistrationWarning.of(identity, Stockholm.dayOf(now)));
    }

    private Optional<UUID> holderOf(Identity identity) {
        if (identity instanceof Identity.Named named) {
            identities.take(named.number());
            return identities.participantWith(named.number());
        }
        return Optional.empty();
    }
}
