package se.handslag.participant.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantDisclosure;
import se.handslag.participant.access.SeenUnits;

/** Reads watches: an agency's own without saying of whom, a participant's judged and recorded first (R3.7). */
@ApplicationScoped
class WatchReader {
    /** A hand-off that has come to us is watched by the unit that it has come to. */
    private static final String NOT_TO_ANOTHER_UNIT =
            " and not exists (select 1 from HandOff h where h.id = w.subject and h.parties.receiver = w.owner"
                    + " and h.parties.receiverUnit is not null and h.parties.receiverUnit <> :ownUnit)";

    private final EntityManager database;
    private final Watches watches;
    private final ParticipantDisclosure disclosure;

    WatchReader(EntityManager database, Watches watches, ParticipantDisclosure disclosure) {
        this.database = database;
        this.watches = watches;
        this.disclosure = disclosure;
    }

    /** All of a participant; 404 if the caller may not see them. */
    List<Watch> of(UUID participantId) {
        return disclosure.of(participantId, ParticipantAccess.CORE, "read-watches", () -> watches.allOf(participantId));
    }

    /**
     * The open watches that an agency must act on, the longest due first, by keyset.
     *
     * @param seen of which of the agency's units, where it is the one that answers for the participant
     */
    List<Watch> page(String agency, SeenUnits seen, WatchFilter filter, PageRequest page) {
        var text = new StringBuilder("select w from Watch w where w.owner = :agency and w.resolvedAt is null");
        text.append(seen.andNotElsewhere("w.participantId", "w.owner"));
        text.append(seen.all() ? "" : NOT_TO_ANOTHER_UNIT);
        filter.kind().ifPresent(_ -> text.append(" and w.kind = :kind"));
        filter.level().ifPresent(_ -> text.append(" and w.level = :level"));
        filter.dueBefore().ifPresent(_ -> text.append(" and w.ladder.dueAt <= :before"));
        page.cursor().ifPresent(_ -> text.append(" and (w.ladder.dueAt, w.id) > (:at, :id)"));
        text.append(" order by w.ladder.dueAt, w.id");
        TypedQuery<Watch> query = database.createQuery(text.toString(), Watch.class)
                .setParameter("agency", agency)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch());
        seen.bind(query::setParameter);
        filter.kind().ifPresent(kind -> query.setParameter("kind", kind));
        filter.level().ifPresent(level -> query.setParameter("level", level));
        filter.dueBefore().ifPresent(before -> query.setParameter("before", before));
        page.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.instant(0)).setParameter("id", cursor.uuid(1)));
        return query.getResultList();
    }
}
