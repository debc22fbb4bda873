package se.handslag.intervention.hsds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.intervention.association.Association;
import se.handslag.intervention.association.Associations;
import se.handslag.intervention.hsds.entry.ServiceAtLocationEntry;
import se.handslag.intervention.hsds.entry.ServiceEntry;
import se.handslag.intervention.intervention.Direction;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.intervention.Interventions;
import se.handslag.intervention.programme.Programme;
import se.handslag.intervention.programme.Programmes;
import se.handslag.kit.time.Stockholm;

/** Fetches what a page of the catalogue tells, by a few queries whatever its length. */
@ApplicationScoped
class Catalogues {
    private final Interventions interventions;
    private final Associations associations;
    private final Programmes programmes;
    private final HsdsQueries queries;
    private final Taxonomies taxonomies;
    private final Clock clock;

    Catalogues(
            Interventions interventions,
            Associations associations,
            Programmes programmes,
            HsdsQueries queries,
            Taxonomies taxonomies,
            Clock clock) {
        this.interventions = interventions;
        this.associations = associations;
        this.programmes = programmes;
        this.queries = queries;
        this.taxonomies = taxonomies;
        this.clock = clock;
    }

    /** The services with these ids, by id; those that are not for persons are not there. */
    Map<UUID, ServiceEntry> services(Collection<UUID> ids) {
        List<Intervention> found = ids.isEmpty()
                ? List.of()
                : interventions.list("id in ?1 and direction = ?2", ids, Direction.INDIVIDUAL);
        Catalogue catalogue = new Catalogue(around(found));
        return found.stream().collect(Collectors.toMap(Intervention::id, catalogue::service));
    }

    /** These services at these places; each service as it stands in a list, or as a whole. */
    List<ServiceAtLocationEntry> servicesAt(List<HsdsQueries.Place> places, boolean full) {
        Map<UUID, ServiceEntry> services =
                services(places.stream().map(HsdsQueries.Place::intervention).collect(Collectors.toSet()));
        Catalogue catalogue = new Catalogue(around(List.of()));
        return places.stream()
                .map(place -> {
                    ServiceEntry service = services.get(place.intervention());
                    return catalogue.serviceAtLocation(place, full ? service : service.brief());
                })
                .toList();
    }

    private Surroundings around(List<Intervention> found) {
        Set<UUID> ids = found.stream().map(Intervention::id).collect(Collectors.toSet());
        Set<String> codes = found.stream().map(Intervention::association).collect(Collectors.toSet());
        Set<UUID> inProgrammes =
                found.stream().flatMap(one -> one.entry().programme().stream()).collect(Collectors.toSet());
        return new Surroundings(
                byKey(codes.isEmpty() ? List.of() : associations.list("code in ?1", codes), Association::code),
                byKey(inProgrammes.isEmpty() ? List.of() : programmes.list("id in ?1", inProgrammes), Programme::id),
                ids.isEmpty()
                        ? Map.of()
                        : queries.placesOf(ids).stream()
                                .collect(Collectors.groupingBy(HsdsQueries.Place::intervention)),
                ids.isEmpty() ? Map.of() : queries.changed(ids),
                Taxonomies.terms(taxonomies.all()),
                Stockholm.today(clock));
    }

    private static <K, V> Map<K, V> byKey(List<V> found, Function<V, K> key) {
        return found.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
