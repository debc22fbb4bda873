package se.handslag.participant.plan.next;

import java.time.Instant;
import java.util.Optional;

/**
 * When a plan was last worked on.
 *
 * @param lastChangedAt when a step was added, changed or ended
 * @param lastEndedAt when a step was done or dropped
 */
public record PlanActivity(Optional<Instant> lastChangedAt, Optional<Instant> lastEndedAt) {}
