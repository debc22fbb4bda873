package se.handslag.outcome.standard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.scope.KnownIntervention;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Surroundings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.veil.Crowd;

/** The interventions of associations, below their municipalities. */
final class MetInterventions {

    private MetInterventions() {}

    /**
     * By association, those in which somebody had taken part by then; that may be known before the intervention is. In the
     * order of their ids, so that the same is hidden whatever number a rebuild gives them.
     */
    static Map<Integer, Dimension> of(Territory territory, Crowd<?> crowd) {
        Map<Integer, Dimension> all = new HashMap<>();
        boolean everywhere = territory.scope() instanceof Scope.Nation;
        for (Surroundings one : territory.around()) {
            Dimension places = new Dimension();
            if (!everywhere) {
                Map<Integer, KnownIntervention> known = new HashMap<>();
                one.interventions().forEach(it -> it.number().ifPresent(number -> known.put(number, it)));
                crowd.interventions(one.number()).stream()
                        .sorted(Comparator.comparing(number -> known.containsKey(number)
                                ? known.get(number).id().toString()
                                : "unknown " + number))
                        .forEach(number -> add(
                                places,
                                known.containsKey(number) ? known.get(number).countedIn() : KnownIntervention.SEVERAL,
                                number));
            }
            all.put(one.number(), places);
        }
        return all;
    }

    private static void add(Dimension places, String municipality, int intervention) {
        String within = Places.IN + municipality;
        if (!places.knows(within)) {
            places.add(Dimension.ALL, within);
        }
        places.add(within, Integer.toString(intervention));
    }
}
