package se.handslag.kit.contract.participations;

import java.util.Optional;

/**
 * Studies in the week before; labour-market training counts (R5.5).
 *
 * @param percent 100 is full time
 */
public record StudyStatus(Optional<String> kind, int percent) {}
