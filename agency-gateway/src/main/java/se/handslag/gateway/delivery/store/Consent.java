package se.handslag.gateway.delivery.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What delivery knows of an information-exchange consent.
 *
 * @param scope empty if only the withdrawal is known
 * @param withdrawnAt once set, for ever (R3.3)
 */
public record Consent(UUID id, Optional<Scope> scope, Optional<Instant> withdrawnAt) {
    /**
     * Whom it lets receive, and when.
     *
     * @param receivers agency codes
     * @param to the last day, inclusive, in Sweden
     */
    public record Scope(Set<String> receivers, LocalDate from, LocalDate to) {
        public Scope {
            receivers = Set.copyOf(receivers);
        }
    }

    /** One of which nothing is known yet. */
    public static Consent unknown(UUID id) {
        return new Consent(id, Optional.empty(), Optional.empty());
    }

    /** The same, given to these receivers. */
    public Consent given(Scope given) {
        return new Consent(id, Optional.of(given), withdrawnAt);
    }

    /** The same, withdrawn; the first time counts. */
    public Consent withdrawn(Instant at) {
        return new Consent(id, scope, withdrawnAt.or(() -> Optional.of(at)));
    }
}
