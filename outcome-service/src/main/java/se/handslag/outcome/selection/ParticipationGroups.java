package se.handslag.outcome.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.outcome.counting.Afterwards;
import se.handslag.outcome.counting.Group;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Codes.Coded;
import se.handslag.outcome.sql.Query;
import se.handslag.outcome.sql.Rows;

/**
 * Participations that ran on any day of a period, as they were known, counted by PostgreSQL into groups that are alike.
 * What a group's situation means is not its business: that is the definition's.
 */
@ApplicationScoped
public class ParticipationGroups {
    /** A day is part of a participation if it is its first, its last or between; voided ones have no row (R5.6). */
    static final String RAN = """
            select n.id as intervention_id, g.state, g.kinds, g.studies, g.registered_at_af, g.participations, g.days
            from (
                select s.intervention, s.state, s.kinds, s.studies, s.registered_at_af, count(*) as participations,
                       coalesce(sum(s.days), 0) as days
                from (
                    select s.intervention,
                           case when not s.closed then 'RUNNING' when s.work_after is null then 'CLOSED_UNMEASURED'
                                else 'CLOSED' end as state,
                           case when s.closed then s.work_kinds_after end as kinds,
                           s.closed and s.study_after > 0 as studies,
                           s.closed and s.at_af_after as registered_at_af,
                           case when s.closed then s.ended_on - s.started_on + 1 end as days
                    from (
                        select s.*, s.ended_on is not null and s.ended_on <= :last as closed
                        from participation_span s
                        where s.association = (select no from coded where list = 'association' and code = :association)
                          and s.known_from <= :asOf and s.known_until > :asOf and s.started_on <= :last
                          and (s.ended_on is null or s.ended_on >= :first)) s) s
                group by s.intervention, s.state, s.kinds, s.studies, s.registered_at_af) g
            join intervention_number n on n.no = g.intervention
            order by 1, 2, 3, 4, 5
            """;

    private final Rows rows;
    private final CodeLists lists;

    ParticipationGroups(Rows rows, CodeLists lists) {
        this.rows = rows;
        this.lists = lists;
    }

    /** The groups, in a stable order. */
    public List<Group> of(Question question) {
        Codes kinds = lists.of(CodeList.WORK_KIND);
        Query query = Query.of(
                RAN,
                Map.of(
                        "association", question.association(),
                        "first", question.period().from(),
                        "last", question.period().to(),
                        "asOf", question.asOf()));
        return rows.list(query, row -> group(row, kinds)).stream()
                .filter(group -> question.intervention()
                        .map(group.intervention()::equals)
                        .orElse(true))
                .toList();
    }

    /** What the projection calls these interventions; those in which nobody has taken part have no number. */
    public Map<UUID, Integer> numbers(Collection<UUID> interventions) {
        return rows
                .list(
                        Query.of(
                                "select id, no from intervention_number where id = any(:ids)",
                                Map.of("ids", interventions.toArray(UUID[]::new))),
                        row -> Map.entry(row.getObject("id", UUID.class), row.getInt("no")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Group group(ResultSet row, Codes kinds) throws SQLException {
        UUID intervention = row.getObject("intervention_id", UUID.class);
        long participations = row.getLong("participations");
        long days = row.getLong("days");
        String state = row.getString("state");
        return switch (state) {
            case "RUNNING" -> new Group.Running(intervention, participations);
            case "CLOSED_UNMEASURED" -> new Group.ClosedUnmeasured(intervention, participations, days);
            case "CLOSED" -> new Group.Closed(intervention, afterwards(row, kinds), participations, days);
            default -> throw new IllegalStateException(state);
        };
    }

    private static Afterwards afterwards(ResultSet row, Codes kinds) throws SQLException {
        Set<String> works =
                kinds.of(row.getLong("kinds")).stream().map(Coded::code).collect(Collectors.toSet());
        return new Afterwards(works, row.getBoolean("studies"), row.getBoolean("registered_at_af"));
    }
}
