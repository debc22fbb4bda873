package se.handslag.outcome.scope;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.scope.KnownInterventions.KnownAssociation;
import se.handslag.outcome.scope.KnownInterventions.KnownProgramme;

/** Finds what a scope held at a moment. */
@ApplicationScoped
public class Territories {
    private static final String EVERYTHING = "true";
    private static final String ASSOCIATIONS = "s.association = any(:numbers)";
    private static final String INTERVENTIONS = "s.intervention = any(:numbers)";

    private final KnownInterventions known;
    private final KnownRows rows;
    private final PlaceNames names;

    Territories(KnownInterventions known, KnownRows rows, PlaceNames names) {
        this.known = known;
        this.rows = rows;
        this.names = names;
    }

    /** Empty if it was not known by then. */
    public Optional<Territory> find(Scope scope, Instant asOf) {
        return switch (scope) {
            case Scope.Nation nation -> Optional.of(nation(nation, asOf));
            case Scope.County county -> county(county, asOf);
            case Scope.OfAssociation one -> association(one, asOf);
            case Scope.Programme one ->
                known.programme(one.id(), asOf)
                        .map(programme -> programme(one, programme, known.ofProgramme(one.id(), asOf), asOf));
            case Scope.OfIntervention one ->
                known.one(one.id(), asOf).map(intervention -> intervention(one, intervention, asOf));
        };
    }

    private Territory nation(Scope scope, Instant asOf) {
        List<KnownAssociation> all = known.associations(asOf);
        return new Territory(
                scope,
                "nation",
                new Label("Hela landet", "The nation"),
                codes(all),
                known.all(asOf),
                EVERYTHING,
                List.of(),
                rows.at(asOf),
                around(all, List.of()));
    }

    private Optional<Territory> county(Scope.County county, Instant asOf) {
        List<KnownAssociation> within = known.associations(asOf).stream()
                .filter(one -> one.county().filter(county.code()::equals).isPresent())
                .toList();
        return within.isEmpty()
                ? Optional.empty()
                : Optional.of(of(county, county.code(), names.all().county(county.code()), within, asOf));
    }

    private Optional<Territory> association(Scope.OfAssociation scope, Instant asOf) {
        return known.associations(asOf).stream()
                .filter(one -> one.code().equals(scope.code()))
                .findFirst()
                .map(one -> of(scope, one.code(), new Label(one.name(), one.name()), List.of(one), asOf));
    }

    private Territory of(Scope scope, String code, Label name, List<KnownAssociation> within, Instant asOf) {
        Set<String> codes = codes(within);
        List<Integer> numbers =
                within.stream().flatMap(one -> one.number().stream()).toList();
        List<KnownIntervention> all = known.of(codes, asOf);
        return new Territory(scope, code, name, codes, all, ASSOCIATIONS, numbers, rows.at(asOf), around(within, all));
    }

    private static List<Surroundings> around(List<KnownAssociation> within, List<KnownIntervention> all) {
        return within.stream()
                .filter(one -> one.number().isPresent())
                .map(one -> new Surroundings(
                        one.number().get(),
                        one.code(),
                        one.county().orElse(""),
                        all.stream()
                                .filter(intervention ->
                                        intervention.association().equals(one.code()))
                                .toList()))
                .toList();
    }

    private List<Surroundings> around(Set<String> codes, Instant asOf) {
        return around(
                known.associations(asOf).stream()
                        .filter(one -> codes.contains(one.code()))
                        .toList(),
                known.of(codes, asOf));
    }

    private Territory programme(
            Scope.Programme scope, KnownProgramme programme, List<KnownIntervention> within, Instant asOf) {
        Label name = new Label(programme.name(), programme.name());
        return new Territory(
                scope,
                scope.id().toString(),
                name,
                Set.copyOf(programme.associations()),
                within,
                INTERVENTIONS,
                numbers(within),
                rows.at(asOf),
                around(within.stream().map(KnownIntervention::association).collect(Collectors.toSet()), asOf));
    }

    private Territory intervention(Scope.OfIntervention scope, KnownIntervention one, Instant asOf) {
        Label name = new Label(one.name(), one.name());
        return new Territory(
                scope,
                scope.id().toString(),
                name,
                Set.of(one.association()),
                List.of(one),
                INTERVENTIONS,
                numbers(List.of(one)),
                rows.at(asOf),
                around(Set.of(one.association()), asOf));
    }

    private static Set<String> codes(List<KnownAssociation> associations) {
        return associations.stream().map(KnownAssociation::code).collect(Collectors.toSet());
    }

    private static List<Integer> numbers(List<KnownIntervention> interventions) {
        return interventions.stream().flatMap(one -> one.number().stream()).toList();
    }
}
