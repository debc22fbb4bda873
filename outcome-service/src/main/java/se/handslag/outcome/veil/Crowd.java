package se.handslag.outcome.veil;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All who are counted, some hundred thousand groups of them in a nation: so what is told of them is kept once for all who are
 * alike, and the rest in columns of numbers.
 */
public final class Crowd<T> {
    private final Map<Integer, Share> shares = new HashMap<>();
    private final Distinct<T> kinds = new Distinct<>();
    private final Distinct<String> sexes = new Distinct<>();

    /** Things by the number that each has here, from 0. */
    private static final class Distinct<E> {
        private final Map<E, Integer> numbers = new HashMap<>();
        private final List<E> all = new ArrayList<>();

        int number(E one) {
            Integer known = numbers.get(one);
            if (known != null) {
                return known;
            }
            numbers.put(one, all.size());
            all.add(one);
            return all.size() - 1;
        }
    }

    /**
     * Some more who are alike.
     *
     * @param association its number in the projection
     * @param intervention its number in the projection; not looked at where interventions are not told apart
     * @param quarter in which they are counted, from year 0; not looked at where time is not told apart
     * @param sex its code
     * @param what else is told of them; equal for those who are told of equally
     */
    public void add(int association, int intervention, int quarter, String sex, T what, int count) {
        shares.computeIfAbsent(association, any -> new Share())
                .add(intervention, quarter, sexes.number(sex), kinds.number(what), count);
    }

    /** The interventions of an association in which somebody is counted. */
    public List<Integer> interventions(int association) {
        return share(association).interventions();
    }

    /** What is told of anybody. */
    List<T> kinds() {
        return Collections.unmodifiableList(kinds.all);
    }

    List<String> sexes() {
        return Collections.unmodifiableList(sexes.all);
    }

    /** Those of an association. */
    Share share(int association) {
        return shares.getOrDefault(association, Share.NOBODY);
    }

    /** By association; none without anybody. */
    Collection<Map.Entry<Integer, Share>> shares() {
        return Collections.unmodifiableSet(shares.entrySet());
    }
}
