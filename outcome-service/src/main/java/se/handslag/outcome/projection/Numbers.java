package se.handslag.outcome.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import se.handslag.outcome.projection.CodeList.Code;
import se.handslag.outcome.sql.RowWriter;
import se.handslag.outcome.sql.Rows;

/** Numbers for codes, interventions and persons: given when first met, and kept. Only one transaction gives at a time. */
@ApplicationScoped
class Numbers {
    private static final String GIVEN = "select list, code, no from coded";
    private static final String NUMBERS = """
            with new as (
                insert into %1$s (id)
                select id from unnest(?) as met (id) where not exists (select from %1$s known where known.id = met.id)
                returning id, no)
            select id, no from new union all select id, no from %1$s where id = any(?)
            """;
    private static final String INTERVENTIONS = NUMBERS.formatted("intervention_number");
    private static final String PERSONS = NUMBERS.formatted("person_number");

    private final Rows rows;
    private final RowWriter writer;

    Numbers(Rows rows, RowWriter writer) {
        this.rows = rows;
        this.writer = writer;
    }

    private record Coded(String list, String code, int no) {}

    /** New codes of a list follow its last, in their own order. */
    Map<Code, Integer> ofCodes(Set<Code> met) {
        Map<String, Map<String, Integer>> lists = new HashMap<>();
        rows.list(GIVEN, row -> new Coded(row.getString(1), row.getString(2), row.getInt(3)))
                .forEach(one ->
                        lists.computeIfAbsent(one.list, any -> new TreeMap<>()).put(one.code, one.no));
        List<Coded> added = met.stream()
                .filter(code -> !lists.getOrDefault(code.list().key(), Map.of()).containsKey(code.value()))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .map(code -> next(lists, code))
                .toList();
        if (!added.isEmpty()) {
            writer.add("coded", added);
        }
        Map<Code, Integer> numbers = new HashMap<>();
        met.forEach(code -> numbers.put(code, lists.get(code.list().key()).get(code.value())));
        return numbers;
    }

    private static Coded next(Map<String, Map<String, Integer>> lists, Code code) {
        Map<String, Integer> list = lists.computeIfAbsent(code.list().key(), any -> new TreeMap<>());
        int no = list.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        list.put(code.value(), no);
        return new Coded(code.list().key(), code.value(), no);
    }

    Map<UUID, Integer> ofInterventions(Collection<UUID> met) {
        return numbers(INTERVENTIONS, met);
    }

    Map<UUID, Integer> ofPersons(Collection<UUID> met) {
        return numbers(PERSONS, met);
    }

    private Map<UUID, Integer> numbers(String sql, Collection<UUID> met) {
        UUID[] ids = met.stream().filter(Objects::nonNull).distinct().sorted().toArray(UUID[]::new);
        Map<UUID, Integer> numbers = new HashMap<>();
        for (Entry<UUID, Integer> one :
                rows.list(sql, row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)), ids, ids)) {
            numbers.put(one.getKey(), one.getValue());
        }
        return numbers;
    }
}
