package se.handslag.outcome.projection;

import java.time.Instant;
import java.util.UUID;

/** Something told about a participation at a moment; what has the highest sequence holds (R3.8). */
sealed interface Told permits Start, End {
    UUID participationId();

    long sequence();

    Instant recordedAt();
}
