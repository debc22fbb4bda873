package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.standard.ByPerson.Spot;
import se.handslag.outcome.standard.Frames.Framed;
import se.handslag.outcome.veil.Told;

/**
 * Persons, and how many times more than once they took part. Persons do not sum over places, but nearly all belong to one: what
 * is hidden is decided as if each belonged to one alone. So persons and their repetitions are as many as their participations,
 * and each figure is told as if a reader could subtract places from each other (R6.7).
 *
 * @param all of all associations that the scope touches, each in one place
 * @param own of the scope, if it is less than these: as many as they are there, some of them counted elsewhere among all
 */
record Heads<T>(Framed<T> all, Optional<List<Head<T>>> own, Suppression suppression) {

    /** Persons, or repetitions, that are alike. */
    record Head<T>(Spot spot, T what, long count) {}

    /** What is told of them in one table. */
    interface Shown {
        /** A sex, or {@link Dimension#ALL}, and a code of each way. */
        Counted at(String sex, String... codes);
    }

    Sexes sexes() {
        return all.sexes();
    }

    /**
     * Told apart in some ways.
     *
     * @param leaves a code of each way
     * @param silent codes of each way, of what is counted here and told of nowhere
     */
    Shown tell(List<Dimension> ways, Function<T, List<String>> leaves, Set<List<String>> silent) {
        Told told = all.people().silent(silent).tell(ways, leaves);
        if (own.isEmpty()) {
            return told::at;
        }
        List<Dimension> dimensions = new ArrayList<>(ways);
        dimensions.addFirst(sexes().dimension());
        CountCube cube = new CountCube(dimensions.toArray(Dimension[]::new));
        own.get().forEach(head -> cube.add(head.count, codes(sexes().code(head.spot.sex()), leaves.apply(head.what))));
        ShownCube within = suppression.show(cube);
        return (sex, codes) -> within.at(codes(sex, List.of(codes))).asFarAs(told.at(sex, codes));
    }

    private static String[] codes(String sex, List<String> others) {
        return Stream.concat(Stream.of(sex), others.stream()).toArray(String[]::new);
    }
}
