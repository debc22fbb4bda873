package se.handslag.gateway.accesslog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody saw, or was refused to see, something about a person. Never changed. */
@Entity
@Immutable
@Table(name = "access_log_entry")
class AccessLogEntry {
    @Id
    private UUID id;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String agency;

    @Column(nullable = false)
    private String client;

    @Column(nullable = false)
    private String subject;

    @Column(name = "participant_id", nullable = false)
    private UUID participantId;

    @Column(nullable = false)
    private String action;

    @Column(nullable = false)
    private String basis;

    @Column(name = "consent_id")
    private UUID consentId;

    @Column(nullable = false)
    private String outcome;

    @Column(name = "trace_id", nullable = false)
    private String traceId;

    /** For JPA. */
    protected AccessLogEntry() {}

    AccessLogRow row() {
        return new AccessLogRow(
                id,
                at,
                agency,
                client,
                subject,
                participantId,
                action,
                basis,
                Optional.ofNullable(consentId),
                outcome,
                traceId);
    }
}
