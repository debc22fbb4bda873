package se.handslag.kit.contract.participations;

/**
 * The answer to one of an association's own questions (R5.5).
 *
 * @param question its code
 * @param answer the code of one of its answers, never free text
 */
public record OwnAnswer(String question, String answer) {}
