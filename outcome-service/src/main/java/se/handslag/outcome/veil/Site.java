package se.handslag.outcome.veil;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.disclosure.Dimension;

/**
 * Where and when something was counted in one association.
 *
 * @param calendar empty if time is not told apart
 * @param interventions all of the association's, by their numbers, below their municipalities
 * @param county two digits, or empty
 */
record Site(Optional<Calendar> calendar, Dimension interventions, String county) {

    Dimension times() {
        return calendar.map(Calendar::tree).orElseGet(Dimension::new);
    }

    /** The periods that make up another. */
    List<String> parts(Period period) {
        return calendar.map(all -> all.parts(period)).orElse(List.of(Dimension.ALL));
    }

    /** Where in {@link #times()} each quarter stands. */
    IntUnaryOperator places() {
        if (calendar.isEmpty()) {
            return any -> 0;
        }
        Dimension times = times();
        int first = calendar.get().first();
        int[] places = IntStream.rangeClosed(first, calendar.get().last())
                .map(quarter -> times.at(Calendar.leaf(quarter)))
                .toArray();
        return quarter -> places[quarter - first];
    }

    /** The codes of the interventions alone. */
    List<String> interventionCodes() {
        return interventions.codes().stream().filter(Site::isIntervention).toList();
    }

    /** Those of a municipality or, without a place, of all; an intervention is its own. */
    List<String> interventionsIn(Optional<String> place) {
        if (place.isEmpty() || place.get().equals(Dimension.ALL)) {
            return interventionCodes();
        }
        List<String> codes = interventions.codes();
        return isIntervention(place.get())
                ? place.stream().toList()
                : interventions.parts().get(interventions.at(place.get())).stream()
                        .map(codes::get)
                        .toList();
    }

    private static boolean isIntervention(String code) {
        return code.chars().allMatch(Character::isDigit);
    }
}
