package se.handslag.intervention.nationalcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The counts, by one query over the association's interventions of the year. A person counts in the year of the start,
 * once for each participation (R6.1); void ones nowhere (R5.6).
 */
@ApplicationScoped
class NationalCounts {
    private static final String ROWS = """
            with shown as (
                select i.id, i.direction, i.measurement_method, i.esf_funded, r.name, r.precise_direction
                from intervention i
                cross join lateral (
                    select v.name, v.precise_direction, v.starts_on, v.ends_on from intervention_revision v
                    where v.intervention_id = i.id and v.recorded_at <= :asOf
                    order by v.version desc limit 1) r
                where i.association = :association and r.starts_on <= make_date(:year, 12, 31)
                    and (r.ends_on is null or r.ends_on >= make_date(:year, 1, 1))),
            started as (
                select p.intervention_id, coalesce(v.sex, k.sex, survivor.sex) as sex
                from participation p
                join shown on shown.id = p.intervention_id
                cross join lateral (
                    select w.state, w.sex, coalesce(extract(year from w.started_on)::integer, w.budget_year) as year
                    from participation_version w
                    where w.participation_id = p.id and w.recorded_at <= :asOf
                    order by w.version desc limit 1) v
                left join known_participant k on k.participant_id = p.participant_id
                left join lateral (
                    with recursive line as (
                        select k.merged_into as id
                        union all
                        select next.merged_into from known_participant next join line on next.participant_id = line.id
                        where next.merged_into is not null)
                    select last.sex from line join known_participant last on last.participant_id = line.id
                    where last.merged_into is null) survivor on k.merged_into is not null
                where v.state <> 'VOID' and v.year = :year),
            persons as (
                select intervention_id,
                    count(*) filter (where sex = 'FEMALE') as women,
                    count(*) filter (where sex = 'MALE') as men,
                    count(*) filter (where sex is null or sex not in ('FEMALE', 'MALE')) as unknown
                from started group by intervention_id),
            told as (
                select distinct on (c.id) c.intervention_id, c.occurred_on, c.persons
                from person_count c join shown on shown.id = c.intervention_id
                where c.recorded_at <= :asOf order by c.id, c.revision desc),
            counted as (
                select intervention_id, sum(persons) as persons from told
                where extract(year from occurred_on) = :year group by intervention_id),
            budgets as (
                select distinct on (b.intervention_id, b.type) b.*
                from budget b join shown on shown.id = b.intervention_id
                where b.year = :year and b.recorded_at <= :asOf
                order by b.intervention_id, b.type, b.revision desc)
            select s.id, s.name, s.direction, s.precise_direction, s.measurement_method, s.esf_funded,
                coalesce(p.women, 0) as women, coalesce(p.men, 0) as men,
                (coalesce(p.unknown, 0) + coalesce(c.persons, 0))::bigint as unknown,
                greatest(own.planned_participants, esf.planned_participants) as planned,
                own.budget_kronor as own_budget, own.actual_kronor as own_actual,
                esf.budget_kronor as esf_budget, esf.actual_kronor as esf_actual
            from shown s
            left join persons p on p.intervention_id = s.id
            left join counted c on c.intervention_id = s.id
            left join budgets own on own.intervention_id = s.id and own.type = 'INSATS_COST'
            left join budgets esf on esf.intervention_id = s.id and esf.type = 'ESF_INSATS_COST'
            order by s.name, s.id
            """;

    private final Session session;

    NationalCounts(Session session) {
        this.session = session;
    }

    /** By name; an intervention that nobody started in is there with zeros. */
    List<NationalCount> of(NationalCountQuestion question) {
        return session.createNativeQuery(ROWS, Tuple.class)
                .setParameter("association", question.association())
                .setParameter("year", question.year())
                .setParameter("asOf", question.asOf())
                .getResultStream()
                .map(NationalCounts::count)
                .toList();
    }

    private static NationalCount count(Tuple row) {
        return new NationalCount(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("direction", String.class),
                Optional.ofNullable(row.get("precise_direction", String.class)),
                row.get("measurement_method", String.class),
                row.get("esf_funded", Boolean.class),
                row.get("women", Long.class),
                row.get("men", Long.class),
                row.get("unknown", Long.class),
                Optional.ofNullable(row.get("planned", Integer.class)),
                money(row, "own"),
                money(row, "esf"));
    }

    private static NationalCount.Money money(Tuple row, String kind) {
        return new NationalCount.Money(
                Optional.ofNullable(row.get(kind + "_budget", Long.class)),
                Optional.ofNullable(row.get(kind + "_actual", Long.class)));
    }
}
