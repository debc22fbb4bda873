package se.handslag.intervention.access;

/**
 * Something that belongs to one association (R5.2).
 *
 * @param association its code
 */
public record OfAssociation(String association) {}
