package se.handslag.participant.handoff.worklist;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.access.SeenUnits;
import se.handslag.participant.handoff.clock.HandOffState;
import se.handslag.participant.handoff.clock.Party;

/**
 * What is asked of a worklist.
 *
 * @param seen of which units of the agency
 * @param sides of the hand-offs on which the agency is
 * @param now what is overdue, is at this instant
 */
public record WorklistQuery(
        String agency,
        SeenUnits seen,
        WorklistKind kind,
        List<Party> sides,
        Optional<HandOffState> state,
        Optional<UUID> unit,
        Optional<Integer> level,
        Optional<String> municipality,
        Optional<Instant> dueBefore,
        Optional<String> caseworker,
        WorklistSort sort,
        Instant now) {

    public WorklistQuery {
        sides = List.copyOf(sides);
    }

    /**
     * The page in SQL. Each side is read from an index in the list's order, as far as the page needs, before the rows are
     * fetched. How many is written out: the planner must know that it is few.
     */
    String sql(PageRequest page) {
        int most = page.offset() + page.fetch();
        String found = sides.stream()
                .map(side -> "(select id, " + sort.column() + " as sorted from hand_off where " + conditions(side, page)
                        + " order by " + sort.column() + ", id limit " + most + ")")
                .reduce((one, other) -> one + " union all " + other)
                .orElseThrow();
        return "select hand_off.* from (select * from (" + found + ") either_side order by sorted, id limit " + most
                + ") found join hand_off on hand_off.id = found.id order by found.sorted, found.id offset "
                + page.offset();
    }

    private String conditions(Party side, PageRequest page) {
        boolean toUs = side == Party.RECEIVER;
        var sql = new StringBuilder(toUs ? "receiving_agency" : "giving_agency").append(" = :agency");
        sql.append(state.map(HandOffState::isOpen).orElse(true) ? " and ended_at is null" : "");
        state.ifPresent(_ -> sql.append(" and state = :state"));
        sql.append(
                switch (kind) {
                    case TO_US, FROM_US -> "";
                    case WAITING -> " and state = 'WAITLISTED'";
                    case OVERDUE -> " and due_at <= :now";
                });
        String unitColumn = toUs ? "receiving_unit_id" : "giving_unit_id";
        sql.append(seen.andUnitIn(unitColumn));
        unit.ifPresent(_ -> sql.append(" and ").append(unitColumn).append(" = :unit"));
        level.ifPresent(_ -> sql.append(" and level >= :level"));
        municipality.ifPresent(_ -> sql.append(" and municipality = :municipality"));
        dueBefore.ifPresent(_ -> sql.append(" and due_at < :dueBefore"));
        caseworker.ifPresent(_ -> sql.append(" and caseworker = :caseworker"));
        page.cursor().ifPresent(_ -> sql.append(" and (").append(sort.column()).append(", id) > (:after, :last)"));
        return sql.toString();
    }

    Map<String, Object> parameters(PageRequest page) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("agency", agency);
        seen.bind(values::put);
        state.ifPresent(one -> values.put("state", one.name()));
        if (kind == WorklistKind.OVERDUE) {
            values.put("now", now);
        }
        unit.ifPresent(one -> values.put("unit", one));
        level.ifPresent(one -> values.put("level", one));
        municipality.ifPresent(one -> values.put("municipality", one));
        dueBefore.ifPresent(one -> values.put("dueBefore", one));
        caseworker.ifPresent(one -> values.put("caseworker", one));
        page.cursor().ifPresent(cursor -> {
            values.put("after", cursor.instant(0));
            values.put("last", cursor.uuid(1));
        });
        return values;
    }
}
