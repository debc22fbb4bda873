package se.handslag.outcome.indicator.answer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A sheet as a row to add. */
record SheetRow(
        UUID id,
        String indicatorSet,
        UUID interventionId,
        Optional<UUID> participationId,
        String occasion,
        long revision,
        Instant recordedAt,
        String recordedBy) {}
