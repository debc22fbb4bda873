package se.handslag.intervention.hsds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import se.handslag.intervention.hsds.entry.TaxonomyTermEntry;

/** What an HSDS client looks for, in SQL about an intervention {@code i}. */
final class HsdsConditions {
    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * All that the filter says.
     *
     * @param terms all that there are
     */
    HsdsConditions(HsdsFilter filter, List<TaxonomyTermEntry> terms) {
        filter.pattern()
                .ifPresent(pattern -> add(
                        "(i.name ilike :pattern or i.description_sv ilike :pattern or i.description_en ilike :pattern)",
                        "pattern",
                        pattern));
        if (filter.organizationId != null) {
            add(
                    "i.association = (select code from association where id = :organization)",
                    "organization",
                    filter.organizationId);
        }
        if (filter.modifiedAfter != null) {
            add(
                    "exists (select 1 from intervention_revision r where r.intervention_id = i.id and r.recorded_at >="
                            + " :modified)",
                    "modified",
                    filter.modifiedAfter);
        }
        if (filter.taxonomyId != null) {
            add(anyOf(filter.taxonomyId));
        }
        if (filter.taxonomyTermId != null) {
            term(terms.stream()
                    .filter(term -> term.id().equals(filter.taxonomyTermId))
                    .findFirst());
        }
    }

    String sql() {
        return sql.toString();
    }

    <R> NativeQuery<R> on(NativeQuery<R> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void term(Optional<TaxonomyTermEntry> term) {
        if (term.isEmpty()) {
            add("false");
        } else if (term.get().taxonomy().equals(Taxonomies.TARGET_GROUP)) {
            add(
                    "exists (select 1 from intervention_target_group g where g.intervention_id = i.id"
                            + " and g.target_group = :term)",
                    "term",
                    term.get().code());
        } else {
            add("i.precise_direction = :term", "term", term.get().code());
        }
    }

    private static String anyOf(UUID taxonomy) {
        if (taxonomy.equals(HsdsIds.taxonomy(Taxonomies.TARGET_GROUP))) {
            return "exists (select 1 from intervention_target_group g where g.intervention_id = i.id)";
        }
        return taxonomy.equals(HsdsIds.taxonomy(Taxonomies.PRECISE_DIRECTION))
                ? "i.precise_direction is not null"
                : "false";
    }

    private void add(String condition) {
        sql.append(" and ").append(condition);
    }

    private void add(String condition, String name, Object value) {
        add(condition);
        parameters.put(name, value);
    }
}
