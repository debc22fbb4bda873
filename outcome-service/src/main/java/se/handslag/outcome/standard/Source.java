package se.handslag.outcome.standard;

import java.util.Map;
import java.util.UUID;
import se.handslag.kit.time.Stockholm;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.KnownIntervention;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Surroundings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Query;

/**
 * What is counted, each on one day and in one intervention: so that figures of periods and of places sum.
 *
 * @param rows a query in parentheses, as of {@code :asOf}, with {@code association} and {@code intervention}, which are numbers
 *     of the projection, and the day. {@code {known}} stands for the condition that a row {@code s} of the projection was known
 *     then. Where it says {@code {everywhere or}} a condition follows that holds of at least those in {@code :associations}, or
 *     in {@code :around}, which are the ids of all their interventions.
 * @param day the column that says when it counts
 * @param quarter of that day, counted from year 0: an expression on a row {@code s}
 */
public record Source(String rows, String day, String quarter) {
    private static final String SPANS = "(select s.* from participation_span s where {known})";

    /** Participations by their last day. */
    public static final Source ENDED = new Source(SPANS, "ended_on", "s.ended_in");

    /** Participations by their first day. */
    public static final Source STARTED = new Source(SPANS, "started_on");

    /** With the quarter worked out from the day. */
    public Source(String rows, String day) {
        this(
                rows,
                day,
                "cast(date_part('year', s.%1$s) * 4 + date_part('quarter', s.%1$s) - 1 as integer)".formatted(day));
    }

    /** A text in which {@code {rows}} and {@code {day}} stand for its own. */
    public String in(String text) {
        return text.replace("{rows}", rows).replace("{day}", day);
    }

    /**
     * A query about rows {@code s}: {@code {scope}} is the condition that they are of associations that the scope touches,
     * {@code {asked}} that they are of the scope itself.
     */
    public static Query query(String text, Inquiry inquiry, Territory territory, Map<String, ?> more) {
        boolean everywhere = territory.scope() instanceof Scope.Nation;
        Map<String, Object> values = Ran.values(inquiry, territory);
        values.put("today", Stockholm.dayOf(inquiry.asOf()));
        values.put(
                "associations",
                territory.around().stream().map(Surroundings::number).toArray(Integer[]::new));
        values.put(
                "around",
                territory.around().stream()
                        .flatMap(one -> one.interventions().stream())
                        .map(KnownIntervention::id)
                        .toArray(UUID[]::new));
        values.putAll(more);
        return Query.of(
                text.replace("{known}", territory.known())
                        .replace("{scope}", everywhere ? "true" : "s.association = any(:associations)")
                        .replace("{asked}", territory.condition())
                        .replace("{everywhere or}", everywhere ? "true or" : ""),
                values);
    }
}
