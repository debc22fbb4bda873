package se.handslag.intervention.participation;

/**
 * Something in a registration that cannot be so.
 *
 * @param pointer JSON pointer to it in the body
 * @param detail what is wrong, in a sentence without the value
 */
public record Fault(String pointer, String detail) {}
