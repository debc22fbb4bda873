package se.handslag.local.scenario.file;

import java.time.LocalDate;
import java.util.List;

/** A programme or project over one or more associations; money in whole kronor, for the whole period. */
public record Programme(
        String code,
        String name,
        String owner,
        List<String> associations,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer plannedParticipants,
        Long totalKronor,
        Long esfKronor) {}
