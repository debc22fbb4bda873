package se.handslag.intervention.hours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import se.handslag.intervention.participation.OutRegistration;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.ParticipationState;

/** What must hold for hours of a month, in the order in which a caller is told. */
final class HoursChecks {
    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);

    private HoursChecks() {}

    /** The participation and the month fit together. */
    static Optional<HoursRefusal> month(Participation participation, YearMonth month, LocalDate today) {
        if (participation.isAnonymous()) {
            return Optional.of(HoursRefusal.ANONYMOUS);
        }
        if (participation.state() == ParticipationState.VOID) {
            return Optional.of(HoursRefusal.VOID);
        }
        YearMonth first = YearMonth.from(participation.person().orElseThrow().startedOn());
        boolean after = ended(participation)
                .filter(day -> month.isAfter(YearMonth.from(day)))
                .isPresent();
        if (month.isBefore(first) || after) {
            return Optional.of(HoursRefusal.OUTSIDE_PARTICIPATION);
        }
        return month.isAfter(YearMonth.from(today)) ? Optional.of(HoursRefusal.MONTH_NOT_BEGUN) : Optional.empty();
    }

    /** So many hours there can be, the sessions' included. */
    static Optional<HoursRefusal> amount(MonthHours now, BigDecimal entered) {
        BigDecimal all = HOURS_OF_A_DAY.multiply(BigDecimal.valueOf(now.month().lengthOfMonth()));
        return now.attended().add(entered).compareTo(all) > 0
                ? Optional.of(HoursRefusal.MORE_THAN_THE_MONTH)
                : Optional.empty();
    }

    /** The month may be signed with these hours. */
    static Optional<HoursRefusal> signing(
            Participation participation, MonthHours now, BigDecimal hours, LocalDate today) {
        boolean over = !now.month().atEndOfMonth().isAfter(today)
                || ended(participation).isPresent();
        if (!over) {
            return Optional.of(HoursRefusal.MONTH_NOT_OVER);
        }
        if (now.total().compareTo(hours) != 0) {
            return Optional.of(HoursRefusal.OTHER_HOURS);
        }
        return now.state() == MonthState.SIGNED ? Optional.of(HoursRefusal.SIGNED_ALREADY) : Optional.empty();
    }

    private static Optional<LocalDate> ended(Participation participation) {
        return participation.outRegistration().map(OutRegistration::endedOn);
    }
}
