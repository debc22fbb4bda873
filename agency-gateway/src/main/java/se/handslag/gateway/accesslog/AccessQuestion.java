package se.handslag.gateway.accesslog;

import java.time.Instant;
import java.util.UUID;

/**
 * What an agency did with a person's data in a period.
 *
 * @param agency its code
 * @param from inclusive
 * @param to exclusive
 */
record AccessQuestion(String agency, UUID participantId, Instant from, Instant to) {}
