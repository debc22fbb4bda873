package se.handslag.gateway.directory;

import java.time.Instant;
import java.util.UUID;

/**
 * A unit as it stands.
 *
 * @param agency its agency's code
 */
record UnitRow(UUID id, String agency, String name, Instant registeredAt, long version) {}
