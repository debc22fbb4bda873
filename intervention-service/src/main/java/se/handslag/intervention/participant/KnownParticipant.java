package se.handslag.intervention.participant;

import java.util.UUID;

/**
 * What this service knows of a participant: that it exists, and whether it may be linked to.
 *
 * @param anonymous registered without consent, so that nothing may point at it (R3.4)
 * @param closed nobody is responsible, so that nothing may start (S4)
 */
public record KnownParticipant(UUID id, boolean anonymous, boolean closed) {}
