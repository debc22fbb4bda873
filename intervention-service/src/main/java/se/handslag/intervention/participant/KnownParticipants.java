package se.handslag.intervention.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Notes how the participant is known now; false if the participant is not known. */
    boolean noteIdentity(UUID id, String identityKind, Instant at) {
        return session.createNativeMutationQuery("""
                update known_participant set identity_kind = :kind, changed_at = :at where participant_id = :id
                """)
                        .setParameter("id", id)
                        .setParameter("kind", identityKind)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** Notes that the person goes on as another participant; false if the one that ended is not known. */
    boolean noteMerged(UUID id, UUID mergedInto, Instant at) {
        return session.createNativeMutationQuery("""
                update known_participant set merged_into = :survivor, changed_at = :at where participant_id = :id
                """)
                        .setParameter("id", id)
                        .setParameter("survivor", mergedInto)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** Notes that nobody answers for the participant any longer; false if the participant is not known. */
    boolean noteClosed(UUID id, Instant at) {
        return session.createNativeMutationQuery("""
                update known_participant set closed = true, changed_at = :at where participant_id = :id
                """)
                        .setParameter("id", id)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** Notes that an agency answers for the participant again; false if the participant is not known. */
    boolean noteReopened(UUID id, String agency, Instant at) {
        return session.createNativeMutationQuery("""
                update known_participant set closed = false, responsible_agency = :agency, changed_at = :at
                where participant_id = :id
                """)
                        .setParameter("id", id)
                        .setParameter("agency", agency)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** True if the view knows it as one that somebody answers for. */
    boolean containsOpen(UUID id) {
        return !session.createNativeQuery(
                        "select 1 from known_participant where participant_id = :id and not closed", Integer.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /** The participant and all that were merged into it: one person. */
    public Set<UUID> samePerson(UUID id) {
        return session.createNativeQuery("""
                        with recursive person as (
                            select participant_id from known_participant where participant_id = :id
                            union
                            select absorbed.participant_id from known_participant absorbed
                              join person on absorbed.merged_into = person.participant_id)
                        select participant_id from person
                        """, UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The participant, held until the transaction ends; empty for one who goes on as another. Two in-registrations of one person come one after the other, so
     * that the second gets an answer and not a broken constraint.
     */
    public Optional<KnownParticipant> hold(UUID id) {
        return session.createNativeQuery("""
                        select identity_kind, closed from known_participant
                         where participant_id = :id and merged_into is null for no key update
                        """, Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new KnownParticipant(
                        id, "ANONYMOUS".equals(row.get(0, String.class)), row.get(1, Boolean.class)));
    }
}
