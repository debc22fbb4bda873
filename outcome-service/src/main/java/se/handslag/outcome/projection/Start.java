package se.handslag.outcome.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participations.OwnAnswer;
import se.handslag.kit.contract.participations.Situation;

/** An in-registration as it was told once. */
public record Start(
        UUID participationId,
        long sequence,
        Instant recordedAt,
        UUID interventionId,
        String association,
        LocalDate startedOn,
        boolean anonymous,
        Optional<UUID> participantId,
        Optional<String> sex,
        Optional<Integer> age,
        Optional<String> education,
        Optional<String> referredBy,
        Optional<Situation> before,
        List<OwnAnswer> answers)
        implements Told {}
