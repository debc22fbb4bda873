package se.handslag.participant.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.participant.access.ConsentInForce;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.identity.MergeEffect;
import se.handslag.participant.identity.ProtectionEffect;
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
    public Set<UUID> inForce(Set<UUID> ids, LocalDate today) {
        return ids.stream().filter(id -> all.get(id).isInForceOn(today)).collect(Collectors.toUnmodifiableSet());
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

    /** Those that are in force on this day and let this agency tell others. */
    public List<ConsentInForce> inForce(UUID participantId, String discloser, LocalDate today) {
        return allOf(participantId).stream()
                .filter(consent -> consent.kind() == ConsentKind.INFORMATION_EXCHANGE)
                .filter(consent ->
                        consent.withdrawnAt().isEmpty() && consent.endedAt().isEmpty())
                .filter(consent -> !today.isBefore(consent.terms().validFrom())
                        && !today.isAfter(consent.terms().validTo()))
                .filter(consent -> consent.terms().disclosingAgencies().contains(discloser))
                .map(consent -> new ConsentInForce(
                        consent.id(),
                        consent.terms().purpose(),
                        consent.terms().receivingAgencies(),
                        consent.terms().dataCategories()))
                .toList();
    }

    public static List<String> categories(Consent consent) {
        return consent.terms().dataCategories();
    }

    /** Every consent, a line each. */
    public Stream<String> image() {
        return all.values().stream().map(consent -> {
            ConsentTerms terms = consent.terms();
            return line(
                    consent.id(),
                    consent.participantId(),
                    terms.kind(),
                    terms.disclosingAgencies(),
                    terms.receivingAgencies(),
                    terms.dataCategories(),
                    terms.purpose(),
                    terms.validFrom(),
                    terms.validTo(),
                    consent.withdrawnAt(),
                    consent.endedAt());
        });
    }

    /** A consent in its canonical form: its parts in their order. */
    public static String line(Object... parts) {
        return "consent " + List.of(parts);
    }

    /** What follows for consents when a participant ends in a merge. */
    public MergeEffect atMerge(List<WithdrawalEffect> effects, Facts facts) {
        return new ConsentsAtMerge(this, effects, facts);
    }

    /** What follows for consents when protected identity arrives. */
    public ProtectionEffect atProtection() {
        return new ConsentAtProtection(this);
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
