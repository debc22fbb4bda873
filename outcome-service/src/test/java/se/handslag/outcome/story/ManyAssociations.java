package se.handslag.outcome.story;

import java.sql.SQLException;
import java.util.UUID;

/**
 * The facts of 500 associations, {@code plan-0} to {@code plan-499}, three of which have a programme together, so that plans
 * are those of full tables.
 */
public final class ManyAssociations {
    /** Some interventions of {@code plan-1}, {@code plan-2} and {@code plan-3}, and not all they have. */
    public static final UUID PROGRAMME = UUID.fromString("00000000-0000-4000-8000-000000000500");

    private ManyAssociations() {}

    /** Adds them once. */
    public static void fill(Database database) throws SQLException {
        if (!database.texts("select 1 from coded where code = 'plan-1'").isEmpty()) {
            return;
        }
        database.execute("""
                insert into association_fact (association_id, sequence, recorded_at, code, name)
                select gen_random_uuid(), 0, '2017-01-01', 'plan-' || n, 'Plan ' || n from generate_series(0, 499) n
                """);
        database.execute("""
                insert into programme_fact (programme_id, sequence, recorded_at, code, name, associations, starts_on)
                values ('%s', 0, '2017-01-01', 'plan', 'Plan', '{plan-1,plan-2,plan-3}', '2017-01-01')
                """.formatted(PROGRAMME));
        database.execute("""
                insert into intervention_fact (intervention_id, sequence, recorded_at, association, name, direction,
                                               measurement_method, carried_out_by, starts_on, programme_id)
                select gen_random_uuid(), 0, '2017-01-01', 'plan-' || mod(n, 500), 'I' || n, 'STRUCTURAL', 'COUNT_ONLY',
                       '{af}', '2017-01-01',
                       case when mod(n, 500) in (1, 2, 3) and n < 2000 then cast('%s' as uuid) end
                from generate_series(1, 5000) n
                """.formatted(PROGRAMME));
        database.execute("""
                insert into intervention_number (id, no) overriding system value
                select intervention_id, 100000 + cast(substr(name, 2) as integer) % 5000
                from intervention_fact where association like 'plan-%'
                """);
        database.execute("""
                insert into count_fact
                select gen_random_uuid(), 0, '2018-02-02', intervention_id, '2018-02-01', 7
                from intervention_fact where association like 'plan-%'
                """);
        database.execute("""
                insert into coded (list, code, no)
                select 'association', 'plan-' || n, 100000 + n from generate_series(0, 499) n
                """);
        database.execute("""
                insert into participation_span (participation_id, known_from, known_until, association, intervention,
                                                started_on, anonymous, person)
                select gen_random_uuid(), '2018-01-01', 'infinity', 100000 + n % 500, 100000 + n % 5000, '2018-01-01',
                       false, 100000 + n
                from generate_series(1, 150000) n
                """);
        database.execute("analyze association_fact, intervention_fact, count_fact, participation_span, coded");
    }
}
