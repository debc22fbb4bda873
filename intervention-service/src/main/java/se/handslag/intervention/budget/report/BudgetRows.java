package se.handslag.intervention.budget.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The rows of reports on money, by one query. */
@ApplicationScoped
class BudgetRows {
    /** As of a moment: of each intervention and each budget what had been recorded last. */
    private static final String ROWS = """
            with told as (
                select distinct on (b.intervention_id, b.year, b.type)
                    b.intervention_id, b.year, b.type, b.planned_participants, b.budget_kronor, b.actual_kronor
                from budget b
                where b.recorded_at <= :asOf and b.year between :from and :to
                    and b.intervention_id in (%s)
                order by b.intervention_id, b.year, b.type, b.revision desc)
            select t.intervention_id as intervention, r.name, i.association, t.year,
                max(t.planned_participants) as planned,
                coalesce(sum(t.budget_kronor) filter (where t.type = 'INSATS_COST'), 0)::bigint as own_budget,
                coalesce(sum(t.actual_kronor) filter (where t.type = 'INSATS_COST'), 0)::bigint as own_actual,
                coalesce(sum(t.budget_kronor) filter (where t.type = 'ESF_INSATS_COST'), 0)::bigint as esf_budget,
                coalesce(sum(t.actual_kronor) filter (where t.type = 'ESF_INSATS_COST'), 0)::bigint as esf_actual
            from told t
            join intervention i on i.id = t.intervention_id
            cross join lateral (%s) r
            %s
            group by t.intervention_id, r.name, i.association, t.year
            order by t.year, i.association, r.name, t.intervention_id
            """;

    private static final String AS_OF = """
            select v.name, v.programme_id from intervention_revision v
            where v.intervention_id = t.intervention_id and v.recorded_at <= :asOf order by v.version desc limit 1
            """;

    private final Session session;

    BudgetRows(Session session) {
        this.session = session;
    }

    /** By year, association and name. */
    List<BudgetRow> of(BudgetQuestion question) {
        NativeQuery<Tuple> query = session.createNativeQuery(sql(question), Tuple.class)
                .setParameter("asOf", question.asOf())
                .setParameter("from", question.year().orElse(0))
                .setParameter("to", question.year().orElse(9999));
        question.intervention().ifPresent(id -> query.setParameter("intervention", id));
        question.programme().ifPresent(id -> query.setParameter("programme", id));
        question.association().ifPresent(code -> query.setParameter("association", code));
        return query.getResultStream().map(BudgetRows::row).toList();
    }

    private static String sql(BudgetQuestion question) {
        if (question.programme().isPresent()) {
            String ever = "select v.intervention_id from intervention_revision v where v.programme_id = :programme";
            return ROWS.formatted(ever, AS_OF, "where r.programme_id = :programme");
        }
        String one = question.intervention().isPresent()
                ? "select id from intervention where id = :intervention"
                : "select id from intervention where association = :association";
        return ROWS.formatted(one, AS_OF, "");
    }

    /** Both types may name planned participants: they are the same persons, so the greater number holds. */
    private static BudgetRow row(Tuple row) {
        return new BudgetRow(
                row.get("intervention", UUID.class),
                row.get("name", String.class),
                row.get("association", String.class),
                row.get("year", Integer.class),
                new BudgetLine(
                        Optional.ofNullable(row.get("planned", Integer.class)),
                        new Money(row.get("own_budget", Long.class), row.get("own_actual", Long.class)),
                        new Money(row.get("esf_budget", Long.class), row.get("esf_actual", Long.class))));
    }
}
