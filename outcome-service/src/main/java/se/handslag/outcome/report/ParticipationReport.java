package se.handslag.outcome.report;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.outcome.counting.AverageLength;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.selection.Question;

/**
 * Participations of a period and what became of them, as far as it may be shown.
 *
 * @param interventionNames by id, of all that are in the tables; a name is missing while only participations of the
 *     intervention are known
 * @param averageLength of the closed; empty if there are none or their number is hidden
 * @param suppressionLimit smaller counts are hidden
 */
public record ParticipationReport(
        Question question,
        String associationName,
        SuccessDefinition definition,
        Map<UUID, Optional<String>> interventionNames,
        ParticipationTable participations,
        Optional<AverageLength> averageLength,
        CountTable countOnly,
        int suppressionLimit) {}
