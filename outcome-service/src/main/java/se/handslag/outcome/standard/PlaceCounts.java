package se.handslag.outcome.standard;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.veil.Told;

/** Counts of a scope and of its places, by state. */
interface PlaceCounts {
    Counted of(String state);

    /** Of a municipality or an intervention. */
    Counted in(String place, String state);

    Counted inCounty(String county, String state);

    Set<String> counties();

    /** The numbers of all interventions. */
    Set<Integer> interventions();

    /**
     * Where a count stands in a table that is told.
     *
     * @param codes one of each way in which the table tells apart
     */
    record Node(Told table, String sex, List<String> codes) {
        /** Of all sexes. */
        static Node of(Told table, String... codes) {
            return new Node(table, Dimension.ALL, List.of(codes));
        }

        /** The codes, to ask the table with. */
        String[] ways() {
            return codes.toArray(String[]::new);
        }
    }

    /** The codes of one table are the states. */
    static PlaceCounts of(Told table) {
        return of(table, state -> Node.of(table, state));
    }

    /**
     * Of several tables of the same people.
     *
     * @param any of the tables
     * @param nodes where each state stands
     */
    static PlaceCounts of(Told any, Function<String, Node> nodes) {
        return new PlaceCounts() {
            @Override
            public Counted of(String state) {
                Node node = nodes.apply(state);
                return node.table.at(node.sex, node.ways());
            }

            @Override
            public Counted in(String place, String state) {
                Node node = nodes.apply(state);
                return node.table.in(place, node.sex, node.ways());
            }

            @Override
            public Counted inCounty(String county, String state) {
                Node node = nodes.apply(state);
                return node.table.ofCounty(county, node.sex, node.ways());
            }

            @Override
            public Set<String> counties() {
                return any.countyCodes();
            }

            @Override
            public Set<Integer> interventions() {
                return any.interventions();
            }
        };
    }
}
