package se.handslag.participant.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is watched of a participant at an instant.
 *
 * @param open the gaps there are
 * @param nextAt when time alone changes it next: another gap, a higher level, an enrolment that starts
 */
public record Outlook(List<Gap> open, Optional<Instant> nextAt) {}
