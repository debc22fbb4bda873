package se.handslag.kit.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** What the filter has read of the request at hand. */
@RequestScoped
class IdempotentRequest {
    private Sent sent;

    /**
     * What was sent.
     *
     * @param fingerprint HMAC-SHA256 of method, address and body
     */
    record Sent(String key, String fingerprint) {}

    void set(Sent value) {
        sent = value;
    }

    /** Empty if the request has no Idempotency-Key. */
    Optional<Sent> sent() {
        return Optional.ofNullable(sent);
    }
}
