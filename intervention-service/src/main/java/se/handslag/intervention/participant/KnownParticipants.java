package se.handslag.intervention.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The participants that this service has heard of. A view: participant-service owns the persons. */
@ApplicationScoped
public class KnownParticipants {
    private final Session session;

    KnownParticipants(Session session) {
        this.session = session;
    }

    /** Notes that the participant exists; once more makes no difference. */
    void note(UUID id, String identityKind, String responsibleAgency, Instant at) {
        session.createNativeMutationQuery("""
                insert into known_participant (participant_id, identity_kind, responsible_agency, changed_at)
                values (:id, :kind, :agency, :at)
                on conflict (participant_id) do update set identity_kind = excluded.identity_kind,
                    responsible_agency = excluded.responsible_agency, changed_at = excluded.changed_at
                """)
                .setParameter("id", id)
                .setParameter("kind", identityKind)
                .setParameter("agency", responsibleAgency)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Notes who answers for the participant now; false if the participant is not known. */
    boolean noteResponsible(UUID id, String agency, Instant at) {
        return session.createNativeMutationQuery("""
                update known_participant set responsible_agency = :agency, changed_at = :at
                where participant_id = :id
                """)
                        .setParameter("id", id)
                        .setParameter("agency", agency)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** True if the view knows it. */
    boolean contains(UUID id) {
        return !session.createNativeQuery("select 1 from known_participant where participant_id = :id", Integer.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /**
     * The participant, held until the transaction ends: two in-registrations of one person come one after the other, so
     * that the second gets an answer and not a broken constraint.
     */
    public Optional<KnownParticipant> hold(UUID id) {
        return session.createNativeQuery("""
                        select identity_kind from known_participant where participant_id = :id for no key update
                        """, String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(kind -> new KnownParticipant(id, "ANONYMOUS".equals(kind)));
    }
}
