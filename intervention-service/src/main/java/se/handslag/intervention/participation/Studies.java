package se.handslag.intervention.participation;

import java.util.Optional;

/**
 * Studies; labour-market training counts (R5.5).
 *
 * @param kind of the code list study-kind
 * @param percent 100 is full time
 */
public record Studies(Optional<String> kind, int percent) {}
