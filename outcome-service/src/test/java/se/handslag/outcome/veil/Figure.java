package se.handslag.outcome.veil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A count in a report, seen from behind the veil.
 *
 * @param people the sum of their random keys: so the same wherever the same people are counted
 * @param secret false if nothing is decided about it, since it is only a sum of others
 * @param question in whose answer it stands
 * @param what which figure of the answer it is
 */
public record Figure(long people, int count, boolean hidden, boolean secret, Object question, String what) {

    private static final int MANY = 5;

    private boolean isSmall() {
        return count > 0 && count < World.LIMIT;
    }

    /**
     * Subtracts each that is shown from each: the same figure of two answers, and two figures of the same answer. Fails if the
     * difference, or one that is shown, is a small count.
     */
    public static void subtract(List<Figure> figures) {
        Map<Long, Figure> small = new HashMap<>();
        Map<Object, Map<Long, Figure>> comparable = new HashMap<>();
        for (Figure figure : figures) {
            if (figure.hidden && figure.secret && figure.isSmall()) {
                small.putIfAbsent(figure.people, figure);
            } else if (!figure.hidden) {
                assertThat(figure.isSmall()).as(figure.toString()).isFalse();
                List.of(figure.question, figure.what).forEach(same -> comparable
                        .computeIfAbsent(same, any -> new HashMap<>())
                        .putIfAbsent(figure.people, figure));
            }
        }
        List<String> found = new ArrayList<>();
        for (Map<Long, Figure> shown : comparable.values()) {
            small.forEach((people, figure) -> {
                if (shown.containsKey(people)) {
                    found.add(figure + " is " + shown.get(people));
                }
                shown.forEach((less, other) -> {
                    if (shown.containsKey(less + people)) {
                        found.add(figure + " = " + shown.get(less + people) + " - " + other);
                    }
                });
            });
        }
        assertThat(found.stream().limit(MANY)).isEmpty();
    }
}
