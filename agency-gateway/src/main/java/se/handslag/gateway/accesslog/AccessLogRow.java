package se.handslag.gateway.accesslog;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A record of the log. */
record AccessLogRow(
        UUID id,
        Instant at,
        String agency,
        String client,
        String subject,
        UUID participantId,
        String action,
        String basis,
        Optional<UUID> consentId,
        String outcome,
        String traceId) {}
