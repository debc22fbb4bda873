package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Surroundings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Query;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.veil.Frame;

/** Which periods participations are reported for: whole quarters, or days that hold the same as whole quarters do. */
@ApplicationScoped
public class Periods {
    private static final String BESIDE = """
            select 1
            from participation_span s
            where s.known_from <= :asOf and s.known_until > :asOf and s.ended_on between :start and :end
              and not s.ended_on between :first and :last and {scope}
            limit 1
            """;

    private final Rows rows;

    Periods(Rows rows) {
        this.rows = rows;
    }

    /**
     * The nearest period that is told instead, or empty if this one is. Days that are left out of a quarter would tell of
     * those who ended on them; if nobody did, in any of the associations that are touched, the quarter is told.
     */
    public Optional<Period> instead(Inquiry inquiry, Territory territory) {
        if (Frame.tells(inquiry.period())) {
            return Optional.empty();
        }
        Period nearest = Frame.nearest(inquiry.period());
        Map<String, Object> values = new HashMap<>(Map.of(
                "asOf", inquiry.asOf(),
                "start", nearest.from(),
                "end", nearest.to(),
                "first", inquiry.period().from(),
                "last", inquiry.period().to(),
                "associations",
                        territory.around().stream().map(Surroundings::number).toArray(Integer[]::new)));
        String scope = territory.scope() instanceof Scope.Nation ? "true" : "s.association = any(:associations)";
        boolean told = rows.list(Query.of(BESIDE.replace("{scope}", scope), values), row -> row.getInt(1))
                .isEmpty();
        return told ? Optional.empty() : Optional.of(nearest);
    }
}
