package se.handslag.intervention.hours;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * All that was said of one participation's hours, older words too.
 *
 * @param attended at sessions
 * @param entered for a month, beside the sessions
 * @param signOffs in their order
 */
public record HoursFacts(List<Attended> attended, List<Entered> entered, List<SignOff> signOffs) {

    /**
     * Hours at a session.
     *
     * @param holds false if a later word holds in its place
     * @param hours 0 unless the person was there
     */
    public record Attended(YearMonth month, UUID sessionId, boolean holds, BigDecimal hours, Instant recordedAt) {}

    /** Hours of a month. */
    public record Entered(YearMonth month, int revision, BigDecimal hours, Instant recordedAt) {}

    /** The months of which something was said, in their order. */
    public SortedMap<YearMonth, MonthHours> months() {
        SortedMap<YearMonth, MonthHours> months = new TreeMap<>();
        attended.forEach(fact -> months.computeIfAbsent(fact.month(), this::month));
        entered.forEach(fact -> months.computeIfAbsent(fact.month(), this::month));
        signOffs.forEach(fact -> months.computeIfAbsent(fact.month(), this::month));
        return months;
    }

    /** One month; with no hours if nothing was said. */
    public MonthHours month(YearMonth month) {
        BigDecimal sessions = attended.stream()
                .filter(fact -> fact.month().equals(month) && fact.holds())
                .map(Attended::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal other = entered.stream()
                .filter(fact -> fact.month().equals(month))
                .max(Comparator.comparingInt(Entered::revision))
                .map(Entered::hours)
                .orElse(BigDecimal.ZERO);
        List<SignOff> signed = signOffs.stream()
                .filter(fact -> fact.month().equals(month))
                .sorted(Comparator.comparingInt(SignOff::revision))
                .toList();
        return new MonthHours(month, sessions, other, signed, changedAfter(month, signed));
    }

    private boolean changedAfter(YearMonth month, List<SignOff> signed) {
        if (signed.isEmpty()) {
            return false;
        }
        List<Instant> said = new ArrayList<>();
        attended.stream().filter(fact -> fact.month().equals(month)).forEach(fact -> said.add(fact.recordedAt()));
        entered.stream().filter(fact -> fact.month().equals(month)).forEach(fact -> said.add(fact.recordedAt()));
        return said.stream().anyMatch(signed.getLast().signedAt()::isBefore);
    }
}
