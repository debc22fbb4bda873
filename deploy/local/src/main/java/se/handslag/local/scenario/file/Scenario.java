package se.handslag.local.scenario.file;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One undertaking, as its file says.
 *
 * @param seed what the synthetic persons are made from: the same seed gives the same persons
 * @param lane 0 to 15, its own: no two scenarios make the same person
 * @param frames files with what several scenarios stand in; their parts come first
 * @param offers persons beside the figures, for trying out
 * @param definitions of success, as the API takes them
 * @param figures what was published, and where to find it in Handslag
 */
public record Scenario(
        String name,
        String title,
        long seed,
        int lane,
        List<String> frames,
        List<Agency> agencies,
        List<Association> associations,
        List<LocalGroup> localGroups,
        List<Programme> programmes,
        List<Provider> providers,
        List<Intervention> interventions,
        List<Group> groups,
        List<Offer> offers,
        List<Map<String, Object>> definitions,
        List<Goal> goals,
        List<Figure> figures) {

    public Scenario {
        frames = orNone(frames);
        agencies = orNone(agencies);
        associations = orNone(associations);
        localGroups = orNone(localGroups);
        programmes = orNone(programmes);
        providers = orNone(providers);
        interventions = orNone(interventions);
        groups = orNone(groups);
        offers = orNone(offers);
        definitions = orNone(definitions);
        goals = orNone(goals);
        figures = orNone(figures);
    }

    /** The intervention with this key. */
    public Intervention intervention(String key) {
        return interventions.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No intervention " + key + " in " + name));
    }

    /** The programme with this code. */
    public Programme programme(String code) {
        return programmes.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No programme " + code + " in " + name));
    }

    /** Whose the intervention is: the association it names, or the only one of the scenario. */
    public String associationOf(Intervention intervention) {
        if (intervention.association() != null) {
            return intervention.association();
        }
        if (associations.size() != 1) {
            throw new IllegalArgumentException("Intervention " + intervention.key() + " must name its association.");
        }
        return associations.getFirst().code();
    }

    /** With what a frame holds before its own. */
    Scenario in(Frame frame) {
        return new Scenario(
                name,
                title,
                seed,
                lane,
                frames,
                joined(frame.agencies(), agencies),
                joined(frame.associations(), associations),
                joined(frame.localGroups(), localGroups),
                programmes,
                providers,
                interventions,
                groups,
                offers,
                definitions,
                goals,
                figures);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
