package se.handslag.outcome.scope;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.CollationKey;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.outcome.sql.Query;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.sql.TextArray;

/** Interventions, associations and programmes as they were known at a moment. */
@ApplicationScoped
class KnownInterventions {
    private static final String INTERVENTIONS = """
            select i.intervention_id, n.no, i.association, i.name, i.programme_id, i.esf_funded, i.measurement_method,
                   i.municipalities, i.carried_out_by
            from intervention_fact i
            left join intervention_number n on n.id = i.intervention_id
            where i.recorded_at <= :asOf
              and not exists (
                  select from intervention_fact later
                  where later.intervention_id = i.intervention_id and later.sequence > i.sequence
                    and later.recorded_at <= :asOf)
              and\s""";
    private static final String ASSOCIATIONS = """
            select a.code, a.name, a.municipalities, c.no
            from association_fact a
            left join coded c on c.list = 'association' and c.code = a.code
            where a.recorded_at <= :asOf
              and not exists (
                  select from association_fact later
                  where later.association_id = a.association_id and later.sequence > a.sequence
                    and later.recorded_at <= :asOf)
            order by a.code
            """;
    private static final String PROGRAMME = """
            select name, associations from programme_fact
            where programme_id = :id and recorded_at <= :asOf order by sequence desc limit 1
            """;

    private final Rows rows;

    KnownInterventions(Rows rows) {
        this.rows = rows;
    }

    /**
     * An association as it was known.
     *
     * @param number what the projection calls it; empty until the projection has met it
     */
    record KnownAssociation(String code, String name, List<String> municipalities, Optional<Integer> number) {
        /** That of its first municipality (the first two digits); empty if it has none. */
        Optional<String> county() {
            return municipalities.stream().findFirst().map(code -> code.substring(0, 2));
        }
    }

    /** A programme as it was known. */
    record KnownProgramme(String name, List<String> associations) {}

    /** All of them, by name in the order of the Swedish alphabet, wherever the database runs; so are those below. */
    List<KnownIntervention> all(Instant asOf) {
        return some("true", Map.of("asOf", asOf));
    }

    List<KnownIntervention> of(Set<String> associations, Instant asOf) {
        return some(
                "i.association = any(:associations)",
                Map.of("asOf", asOf, "associations", associations.toArray(String[]::new)));
    }

    List<KnownIntervention> ofProgramme(UUID id, Instant asOf) {
        return some("i.programme_id = :id", Map.of("asOf", asOf, "id", id));
    }

    Optional<KnownIntervention> one(UUID id, Instant asOf) {
        return some("i.intervention_id = :id", Map.of("asOf", asOf, "id", id)).stream()
                .findFirst();
    }

    private List<KnownIntervention> some(String which, Map<String, ?> values) {
        Collator alphabet = Collator.getInstance(Locale.of("sv"));
        record Placed(CollationKey place, KnownIntervention one) {}
        return rows.list(Query.of(INTERVENTIONS + which, values), KnownInterventions::intervention).stream()
                .map(one -> new Placed(alphabet.getCollationKey(one.name()), one))
                .sorted(Comparator.comparing(Placed::place)
                        .thenComparing(placed -> placed.one().id()))
                .map(Placed::one)
                .toList();
    }

    List<KnownAssociation> associations(Instant asOf) {
        return rows.list(
                Query.of(ASSOCIATIONS, Map.of("asOf", asOf)),
                row -> new KnownAssociation(
                        row.getString("code"),
                        row.getString("name"),
                        TextArray.list(row, "municipalities"),
                        Optional.ofNullable(row.getObject("no", Integer.class))));
    }

    Optional<KnownProgramme> programme(UUID id, Instant asOf) {
        return rows
                .list(
                        Query.of(PROGRAMME, Map.of("id", id, "asOf", asOf)),
                        row -> new KnownProgramme(row.getString("name"), TextArray.list(row, "associations")))
                .stream()
                .findFirst();
    }

    private static KnownIntervention intervention(ResultSet row) throws SQLException {
        return new KnownIntervention(
                row.getObject("intervention_id", UUID.class),
                Optional.ofNullable(row.getObject("no", Integer.class)),
                row.getString("association"),
                row.getString("name"),
                Optional.ofNullable(row.getObject("programme_id", UUID.class)),
                row.getBoolean("esf_funded"),
                "COUNT_ONLY".equals(row.getString("measurement_method")),
                TextArray.read(row, "municipalities"),
                TextArray.read(row, "carried_out_by"));
    }
}
