package se.handslag.kit.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who wanted to see what of whom, when and why (R3.7). Kept at the service and shipped to the gateway's log.
 *
 * @param at UTC, microseconds
 * @param agency code of the caller's agency
 * @param client the caller's OIDC client
 * @param subject the token's {@code sub}
 * @param action stable name, such as {@code read-identity}
 * @param basis name of the rule that granted it; {@code none} if it was denied
 * @param traceId W3C trace id of the request; empty text if it has none
 */
public record AccessRecord(
        UUID id,
        Instant at,
        String agency,
        String client,
        String subject,
        UUID participantId,
        String action,
        String basis,
        Optional<UUID> consentId,
        Outcome outcome,
        String traceId) {

    /** Whether the data left. */
    public enum Outcome {
        GRANTED,
        DENIED
    }
}
