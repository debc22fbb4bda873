package se.handslag.gateway.directory;

import java.time.Instant;
import java.util.Optional;

/** An agency as it stands. */
record AgencyRow(
        String code, String name, AgencyKind kind, Optional<String> municipality, Instant registeredAt, long version) {}
