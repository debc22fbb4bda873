package se.handslag.gateway.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.access.AccessRecorded;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.PageRequest;

/** The log's table. */
@ApplicationScoped
class AccessLogEntries {
    // The row comparison goes on exactly where a page ended, down the index.
    static final String NEWEST_FIRST = """
            select * from access_log_entry
            where agency = :agency and participant_id = :participant
              and at >= :from and (at, id) < (:beforeAt, :beforeId)
            order by at desc, id desc
            """;
    private static final String KEEP = """
            insert into access_log_entry (id, at, agency, client, subject, participant_id, action, basis, consent_id,
                                          outcome, trace_id)
            values (:id, :at, :agency, :client, :subject, :participant, :action, :basis, cast(:consent as uuid),
                    :outcome, :trace)
            on conflict (id) do nothing
            """;
    private static final UUID LEAST = new UUID(0, 0);

    private final EntityManager entities;

    AccessLogEntries(EntityManager entities) {
        this.entities = entities;
    }

    void keep(AccessRecorded access) {
        entities.createNativeQuery(KEEP)
                .setParameter("id", access.accessId())
                .setParameter("at", access.at())
                .setParameter("agency", access.agency())
                .setParameter("client", access.client())
                .setParameter("subject", access.subject())
                .setParameter("participant", access.participantId())
                .setParameter("action", access.action())
                .setParameter("basis", access.basis())
                .setParameter("consent", access.consentId().map(UUID::toString).orElse(null))
                .setParameter("outcome", access.outcome())
                .setParameter("trace", access.traceId())
                .executeUpdate();
    }

    Optional<AccessLogRow> find(UUID id) {
        return Optional.ofNullable(entities.find(AccessLogEntry.class, id)).map(AccessLogEntry::row);
    }

    List<AccessLogRow> page(AccessQuestion question, PageRequest page) {
        Optional<Cursor> cursor = page.cursor();
        Instant beforeAt = cursor.map(c -> c.instant(0)).orElse(question.to());
        UUID beforeId = cursor.map(c -> c.uuid(1)).orElse(LEAST);
        List<?> found = entities.createNativeQuery(NEWEST_FIRST, AccessLogEntry.class)
                .setParameter("agency", question.agency())
                .setParameter("participant", question.participantId())
                .setParameter("from", question.from())
                .setParameter("beforeAt", beforeAt)
                .setParameter("beforeId", beforeId)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
        return found.stream()
                .map(AccessLogEntry.class::cast)
                .map(AccessLogEntry::row)
                .toList();
    }
}
