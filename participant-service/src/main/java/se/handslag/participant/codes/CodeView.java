package se.handslag.participant.codes;

/**
 * A code as shown.
 *
 * @param byHand false if the system alone sets it
 */
public record CodeView(String code, String termSv, String termEn, boolean byHand) {}
