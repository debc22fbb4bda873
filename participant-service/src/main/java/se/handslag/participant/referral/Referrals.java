package se.handslag.participant.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.fact.Facts;

/** The store of referrals. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, UUID> {
    private final Facts facts;

    Referrals(Facts facts) {
        this.facts = facts;
    }

    /** Keeps and announces who referred a participant that is already stored. */
    public void keep(UUID participantId, Referrer referrer, String receivedBy, Instant at) {
        Referral referral = new Referral(participantId, referrer, receivedBy, at);
        persist(referral);
        facts.publish(participantId, referral.id(), 0, at, referral.fact());
    }

    /** One page of what an agency has referred, oldest first. */
    List<Referral> fromUs(String agency, PageRequest page) {
        String after = page.cursor().isPresent() ? " and (r.receivedAt, r.id) > (:at, :last)" : "";
        TypedQuery<Referral> query = getEntityManager()
                .createQuery(
                        "select r from Referral r where r.referringAgency = :agency" + after
                                + " order by r.receivedAt, r.id",
                        Referral.class)
                .setParameter("agency", agency)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch());
        page.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.instant(0)).setParameter("last", cursor.uuid(1)));
        return query.getResultList();
    }
}
