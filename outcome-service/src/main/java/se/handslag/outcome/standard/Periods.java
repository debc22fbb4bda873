package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.veil.Frame;

/** Which periods figures are told for: whole quarters, or days that hold the same as whole quarters do. */
@ApplicationScoped
public class Periods {
    private static final String BESIDE = """
            select 1
            from {rows} s
            where s.{day} between :start and :end and not s.{day} between :first and :last and {scope}
            limit 1
            """;

    private final Rows rows;

    Periods(Rows rows) {
        this.rows = rows;
    }

    /** Of participations, which count when they end. */
    public Optional<Period> instead(Inquiry inquiry, Territory territory) {
        return instead(inquiry, territory, List.of(Source.ENDED));
    }

    /**
     * The nearest period that is told instead, or empty if this one is. Days that are left out of a quarter would tell of
     * those who count on them; if nobody does, in any of the associations that are touched, the quarter is told.
     */
    public Optional<Period> instead(Inquiry inquiry, Territory territory, List<Source> counted) {
        if (counted.isEmpty() || Frame.tells(inquiry.period())) {
            return Optional.empty();
        }
        Period nearest = Frame.nearest(inquiry.period());
        boolean told = counted.stream().allMatch(one -> isEmpty(one, nearest, inquiry, territory));
        return told ? Optional.empty() : Optional.of(nearest);
    }

    private boolean isEmpty(Source counted, Period nearest, Inquiry inquiry, Territory territory) {
        Map<String, ?> values = Map.of("start", nearest.from(), "end", nearest.to());
        return rows.list(Source.query(counted.in(BESIDE), inquiry, territory, values), row -> row.getInt(1))
                .isEmpty();
    }
}
