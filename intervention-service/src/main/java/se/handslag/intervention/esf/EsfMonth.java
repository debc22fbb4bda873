package se.handslag.intervention.esf;

/**
 * A month whose file was taken out.
 *
 * @param changed whether it would say something else now, so that it must be taken out anew
 */
public record EsfMonth(TakenFile taken, boolean changed) {}
