package se.handslag.gateway.delivery.decide;

import java.time.LocalDate;
import se.handslag.gateway.delivery.store.Consent;

/**
 * What a ruling depends on beside the event.
 *
 * @param today in Sweden, at delivery: not when the event happened (A1)
 * @param told whether this agency was told of the hand-off or the step before
 * @param replayed whether the record was decided before, and is read again
 */
record Circumstances(Consent consent, LocalDate today, boolean told, boolean replayed) {}
