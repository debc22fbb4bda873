package se.handslag.intervention.session;

/**
 * A session in a list.
 *
 * @param present how many were there
 * @param absent of how many it is said that they were not
 */
public record SessionRow(GroupSession session, long present, long absent) {}
