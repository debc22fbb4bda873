package se.handslag.intervention.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** The participants that this service has heard of. A view: participant-service owns the persons. */
@ApplicationScoped
public class KnownParticipants {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Session session;

    KnownParticipants(Session session) {
        this.session = session;
    }

    /**
     * Notes that the participant exists; once more makes no difference.
     *
     * @param sex as the number tells
     * @param birthYear as the number tells
     */
    void note(
            UUID id,
            String identityKind,
            Optional<String> sex,
            Optional<Integer> birthYear,
            String responsibleAgency,
            Instant at) {
        session.createNativeMutationQuery("""
            insert into known_participant
                (participant_id, identity_kind, sex, birth_year, responsible_agency, changed_at)
            values (:id, :kind, :sex, :born, :agency, :at)
            on conflict (participant_id) do update set identity_kind = excluded.identity_kind,
                sex = excluded.sex, birth_year = excluded.birth_year,
                responsible_agency = excluded.responsible_agency, changed_at = excluded.changed_at
            """)
                .setParameter("id", id)
                .setParameter("kind", identityKind)
                .setParameter("sex", sex.orElse(null), String.class)
                .setParameter("born", birthYear.orElse(null), Integer.class)
                .setParameter("agency", responsibleAgency)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Notes who answers for the participant now; false if the participant is not known. */
    boolean noteResponsible(UUID id, String agency, Instant at) {
        return change(id, at, "responsible_agency = :agency", it -> it.setParameter("agency", agency));
    }

    /** Notes how the participant is known now; false if the participant is not known. */
    boolean noteIdentity(UUID id, String identityKind, Optional<String> sex, Optional<Integer> birthYear, Instant at) {
        return change(id, at, "identity_kind = :kind, sex = :sex, birth_year = :born", it -> it.setParameter(
                        "kind", identityKind)
                .setParameter("sex", sex.orElse(null), String.class)
                .setParameter("born", birthYear.orElse(null), Integer.class));
    }

    /** Forgets what told anything of the person (R4.3); false if the participant is not known. */
    boolean noteProtected(UUID id, Instant at) {
        return change(id, at, "identity_kind = 'ANONYMOUS', sex = null, birth_year = null", it -> it);
    }

    /** Notes that the person goes on as another participant, who is told of anew; false if it is not known. */
    boolean noteMerged(UUID id, UUID mergedInto, Instant at) {
        return change(
                id,
                at,
                "merged_into = :survivor, sex = null, birth_year = null",
                it -> it.setParameter("survivor", mergedInto));
    }

    /** Notes that nobody answers for the participant any longer; false if the participant is not known. */
    boolean noteClosed(UUID id, Instant at) {
        return change(id, at, "closed = true", it -> it);
    }

    /** Notes that an agency answers for the participant again; false if the participant is not known. */
    boolean noteReopened(UUID id, String agency, Instant at) {
        return change(id, at, "closed = false, responsible_agency = :agency", it -> it.setParameter("agency", agency));
    }

    private boolean change(UUID id, Instant at, String what, UnaryOperator<MutationQuery> values) {
        MutationQuery update = session.createNativeMutationQuery(
                "update known_participant set " + what + ", changed_at = :at where participant_id = :id");
        return values.apply(update)
                        .setParameter("id", id)
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
            select participant_id, identity_kind, closed, sex, birth_year from known_participant
             where participant_id = :id and merged_into is null for no key update
            """, Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(KnownParticipants::known);
    }

    /** Those of them that are known and have not gone on as another, held like one, in the order of their ids. */
    public Map<UUID, KnownParticipant> holdAll(Set<UUID> ids) {
        return session.createNativeQuery("""
            select participant_id, identity_kind, closed, sex, birth_year from known_participant
             where participant_id in (:ids) and merged_into is null
             order by participant_id for no key update
            """, Tuple.class)
                .setParameterList("ids", ids.isEmpty() ? Set.of(NOBODY) : ids)
                .getResultStream()
                .map(KnownParticipants::known)
                .collect(Collectors.toMap(KnownParticipant::id, Function.identity()));
    }

    /** Who the person goes on as, to the end of every merge: the participant itself if there was none. */
    public Optional<KnownParticipant> present(UUID id) {
        return session.createNativeQuery("""
            with recursive person as (
                select * from known_participant where participant_id = :id
                union
                select survivor.* from known_participant survivor
                  join person on person.merged_into = survivor.participant_id)
            select participant_id, identity_kind, closed, sex, birth_year from person
             where merged_into is null
            """, Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(KnownParticipants::known);
    }

    private static KnownParticipant known(Tuple row) {
        return new KnownParticipant(
                row.get(0, UUID.class),
                "ANONYMOUS".equals(row.get(1, String.class)),
                row.get(2, Boolean.class),
                Optional.ofNullable(row.get(3, String.class)),
                Optional.ofNullable(row.get(4, Integer.class)));
    }

    /** Whom the person goes on as after any merges, held until the transaction ends; empty for one who is not known. */
    public Optional<KnownParticipant> holdAsNow(UUID id) {
        return session.createNativeQuery("""
                        with recursive person as (
                            select participant_id, merged_into from known_participant where participant_id = :id
                            union
                            select next.participant_id, next.merged_into from known_participant next
                              join person on next.participant_id = person.merged_into)
                        select participant_id from person where merged_into is null
                        """, UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .flatMap(this::hold);
    }
}
