package se.handslag.participant.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The store of consents. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {
    /** A consent of this participant; another's is as unknown as one that never was. */
    public Optional<Consent> of(UUID participantId, UUID consentId) {
        return find("id = ?1 and participantId = ?2", consentId, participantId).firstResultOptional();
    }

    /** Whether the participant has a consent to follow-up that stands. */
    public boolean letsFollowUp(UUID participantId) {
        return count("participantId = ?1 and kind = ?2 and withdrawnAt is null", participantId, ConsentKind.FOLLOW_UP)
                > 0;
    }

    /**
     * What lets a giver go on telling a receiver today: the consent that their hand-off names, or, when that one has run
     * out, the one of the same that lasts longest.
     */
    public Optional<Consent> carrying(UUID participantId, UUID named, String giver, String receiver, LocalDate today) {
        return allOf(participantId).stream()
                .filter(consent -> consent.allows(giver, receiver, today))
                .max(Comparator.<Consent, Boolean>comparing(
                                consent -> consent.id().equals(named))
                        .thenComparing(consent -> consent.terms().validTo())
                        .thenComparing(Consent::registeredAt));
    }

    /** Those of them that are in force on this day. */
    public Set<UUID> inForce(Set<UUID> ids, LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select c.id from Consent c where c.id in :ids and c.withdrawnAt is null and c.endedAt is null"
                                + " and :today between c.validFrom and c.validTo",
                        UUID.class)
                .setParameter("ids", ids)
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All of a participant, in the order of registration. */
    List<Consent> allOf(UUID participantId) {
        return list("participantId = ?1 order by registeredAt, id", participantId);
    }

    /** Those of a participant that nobody has taken back and no closing has ended, in the order of registration. */
    public List<ConsentStanding> standingOf(UUID participantId) {
        return allOf(participantId).stream()
                .filter(consent ->
                        consent.withdrawnAt().isEmpty() && consent.endedAt().isEmpty())
                .map(ConsentStanding::of)
                .toList();
    }
}
