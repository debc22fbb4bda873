package se.handslag.intervention.esf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A person's participation as far as the fund asks.
 *
 * @param signed hours by month, as last signed off
 * @param total hours by month, as they are now
 */
public record EsfParticipation(
        UUID participationId,
        UUID participantId,
        UUID interventionId,
        LocalDate startedOn,
        Optional<LocalDate> endedOn,
        SortedMap<YearMonth, BigDecimal> signed,
        Map<YearMonth, BigDecimal> total) {

    /** Nothing is known of hours yet. */
    static EsfParticipation of(
            UUID participationId,
            UUID participantId,
            UUID interventionId,
            LocalDate startedOn,
            Optional<LocalDate> endedOn) {
        return new EsfParticipation(
                participationId, participantId, interventionId, startedOn, endedOn, new TreeMap<>(), new TreeMap<>());
    }

    /** Whether the person was in the intervention on a day of the month. */
    boolean isIn(YearMonth month) {
        return !startedOn.isAfter(month.atEndOfMonth())
                && endedOn.filter(day -> day.isBefore(month.atDay(1))).isEmpty();
    }

    /** The person's row in a month's file. */
    EsfRow row(YearMonth month) {
        BigDecimal cumulated =
                signed.headMap(month.plusMonths(1)).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new EsfRow(
                this,
                // A file does not know what comes after its month; the next one does.
                endedOn.filter(day -> !day.isAfter(month.atEndOfMonth())),
                signed.getOrDefault(month, BigDecimal.ZERO),
                cumulated);
    }

    /** Whether there are hours in the month that nobody answers for as they are. */
    boolean isUnsigned(YearMonth month) {
        BigDecimal now = total.getOrDefault(month, BigDecimal.ZERO);
        return signed.getOrDefault(month, BigDecimal.ZERO).compareTo(now) != 0;
    }
}
