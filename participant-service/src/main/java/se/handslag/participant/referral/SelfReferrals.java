package se.handslag.participant.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.PageRequest;

/** The self-referrals in an association's municipalities, which its coordinator looks at, oldest first, by keyset. */
@ApplicationScoped
class SelfReferrals {
    private static final String QUERY = """
            select r.id as id, r.participant_id as participant, r.received_at as received,
                   case when p.status = 'MERGED'
                        then (select s.responsible_agency from participant s where s.id = participant_survivor(p.id))
                        else p.responsible_agency end as responsible
              from referral r join participant p on p.id = r.participant_id
             where r.referred_by = :self
               and exists (select 1 from known_association_municipality m
                            where m.municipality = p.municipality and m.association = :association)
            """;
    private static final String AFTER = " and (r.received_at, r.id) > (:at, :last)";
    private static final String ORDER = " order by r.received_at, r.id";

    private final EntityManager database;

    SelfReferrals(EntityManager database) {
        this.database = database;
    }

    List<SelfReferral> page(String association, PageRequest page) {
        Query query = database.createNativeQuery(QUERY + (page.cursor().isPresent() ? AFTER : "") + ORDER, Tuple.class)
                .setParameter("self", Referrer.SELF)
                .setParameter("association", association)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch());
        page.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.instant(0)).setParameter("last", cursor.uuid(1)));
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(SelfReferrals::read).toList();
    }

    private static SelfReferral read(Tuple row) {
        return new SelfReferral(
                row.get("id", UUID.class),
                row.get("participant", UUID.class),
                row.get("received", Instant.class),
                Optional.ofNullable(row.get("responsible", String.class)));
    }
}
