package se.handslag.outcome.counting;

import java.util.List;

/**
 * One kind of result.
 *
 * @param code stable, for machines
 * @param whenAny one of these is enough; with none the category takes everything
 */
public record Category(String code, Label title, List<Condition> whenAny) {

    public Category {
        whenAny = List.copyOf(whenAny);
    }

    boolean takesAll() {
        return whenAny.isEmpty();
    }

    boolean takes(Afterwards after) {
        return takesAll() || whenAny.stream().anyMatch(condition -> condition.holds(after));
    }
}
