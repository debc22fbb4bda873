package se.handslag.participant.access;

/**
 * The closing of a participant whom nobody answers for.
 *
 * @param agency that closed
 * @param followUpOwed whether that agency is still to ask the person how it goes (R2.14)
 */
record LastClosing(String agency, boolean followUpOwed) {}
