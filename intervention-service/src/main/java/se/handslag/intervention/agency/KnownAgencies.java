package se.handslag.intervention.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** The agency codes that this service has heard of. A view: the gateway owns the agencies. */
@ApplicationScoped
public class KnownAgencies {
    private final Session session;

    KnownAgencies(Session session) {
        this.session = session;
    }

    /** Notes that the agency exists; once more makes no difference. */
    void note(String code, Instant at) {
        session.createNativeMutationQuery("""
                insert into known_agency (code, changed_at) values (:code, :at)
                on conflict (code) do update set changed_at = excluded.changed_at
                """)
                .setParameter("code", code)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Those of the codes that are not known. */
    public Set<String> unknownOf(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Set.of();
        }
        List<String> known = session.createNativeQuery(
                        "select code from known_agency where code in (:codes)", String.class)
                .setParameter("codes", codes)
                .getResultList();
        Set<String> unknown = new HashSet<>(codes);
        known.forEach(unknown::remove);
        return unknown;
    }
}
