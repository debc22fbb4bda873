package se.handslag.participant.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.Link;

/**
 * The deadline rules in force.
 *
 * @param association absent where they are Handslag's own, since the association has set none
 * @param version counts from 1 within an association; 0 are Handslag's own
 */
public record DeadlineRulesView(
        UUID id,
        Optional<String> association,
        int version,
        Instant inForceFrom,
        Map<DeadlineKind, Term> terms,
        @JsonProperty("_links") Map<String, Link> links) {}
