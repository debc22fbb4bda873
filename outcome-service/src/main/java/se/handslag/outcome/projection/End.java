package se.handslag.outcome.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participations.OwnAnswer;
import se.handslag.kit.contract.participations.Situation;

/** An out-registration as it was told once. */
public record End(
        UUID participationId,
        long sequence,
        Instant recordedAt,
        LocalDate endedOn,
        String exitReason,
        boolean voided,
        Optional<Situation> after,
        List<OwnAnswer> answers)
        implements Told {}
