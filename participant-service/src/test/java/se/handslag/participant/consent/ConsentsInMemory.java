package se.handslag.participant.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.responsibility.Participants;

/** The store of consents without a database: for properties of the domain. */
public class ConsentsInMemory extends Consents {
    private final Map<UUID, Consent> all = new LinkedHashMap<>();

    @Override
    public void persistAndFlush(Consent consent) {
        all.put(consent.id(), consent);
    }

    @Override
    public Optional<Consent> of(UUID participantId, UUID consentId) {
        return Optional.ofNullable(all.get(consentId))
                .filter(consent -> consent.participantId().equals(participantId));
    }

    @Override
    public Consent findById(UUID id) {
        return all.get(id);
    }

    @Override
    List<Consent> allOf(UUID participantId) {
        return all.values().stream()
                .filter(consent -> consent.participantId().equals(participantId))
                .toList();
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    /** Every consent, in the order of registration. */
    public List<Consent> every() {
        return List.copyOf(all.values());
    }

    /** When it was withdrawn; empty while it stands. */
    public static Optional<Instant> withdrawnAt(Consent consent) {
        return consent.withdrawnAt();
    }

    /** Giving, on these stores. */
    public GiveConsent giving(Participants participants, Facts facts, Clock clock) {
        return new GiveConsent(participants, this, facts, clock);
    }

    /** Ending at a closing, on these stores. */
    public EndConsents ending() {
        return new EndConsents(this);
    }

    /** Withdrawing, on these stores. */
    public WithdrawConsent withdrawing(
            Participants participants, List<WithdrawalEffect> effects, Facts facts, Clock clock) {
        return new WithdrawConsent(participants, this, effects, facts, clock);
    }
}
