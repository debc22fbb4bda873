package se.handslag.outcome.scope;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

    Territories(KnownInterventions known) {
        this.known = known;
    }

    /** Empty if it was not known by then. */
    public Optional<Territory> find(Scope scope, Instant asOf) {
        List<KnownIntervention> all = known.all(asOf);
        List<KnownAssociation> associations = known.associations(asOf);
        return switch (scope) {
            case Scope.Nation nation -> Optional.of(nation(nation, all, associations));
            case Scope.County county -> county(county, all, associations);
            case Scope.OfAssociation one -> association(one, all, associations);
            case Scope.Programme one ->
                known.programme(one.id(), asOf).map(programme -> programme(one, programme, all, associations));
            case Scope.OfIntervention one ->
                all.stream()
                        .filter(intervention -> intervention.id().equals(one.id()))
                        .findFirst()
                        .map(intervention -> intervention(one, intervention, all, associations));
        };
    }

    private static List<Surroundings> around(
            Set<String> codes, List<KnownIntervention> all, List<KnownAssociation> associations) {
        return associations.stream()
                .filter(one -> codes.contains(one.code()) && one.number().isPresent())
                .map(one -> new Surroundings(
                        one.number().get(),
                        one.county().orElse(""),
                        some(all, intervention -> intervention.association().equals(one.code()))))
                .toList();
    }

    private static Territory nation(
            Scope scope, List<KnownIntervention> all, List<KnownAssociation> associations) {
        Set<String> codes = codes(associations);
        return new Territory(
                scope,
                "nation",
                new Label("Hela landet", "The nation"),
                codes,
                all,
                EVERYTHING,
                List.of(),
                around(codes, all, associations));
    }

    private static Optional<Territory> county(
            Scope.County county, List<KnownIntervention> all, List<KnownAssociation> associations) {
        List<KnownAssociation> within = associations.stream()
                .filter(one -> one.county().filter(county.code()::equals).isPresent())
                .toList();
        Label name = new Label("Län " + county.code(), "County " + county.code());
        return within.isEmpty() ? Optional.empty() : Optional.of(of(county, county.code(), name, within, all));
    }

    private static Optional<Territory> association(
            Scope.OfAssociation scope, List<KnownIntervention> all, List<KnownAssociation> associations) {
        return associations.stream()
                .filter(one -> one.code().equals(scope.code()))
                .findFirst()
                .map(one -> of(scope, one.code(), new Label(one.name(), one.name()), List.of(one), all));
    }

    private static Territory of(
            Scope scope, String code, Label name, List<KnownAssociation> within, List<KnownIntervention> all) {
        Set<String> codes = codes(within);
        List<Integer> numbers =
                within.stream().flatMap(one -> one.number().stream()).toList();
        return new Territory(
                scope, code, name, codes, some(all, one -> codes.contains(one.association())), ASSOCIATIONS, numbers, around(codes, all, within));
    }

    private static Territory programme(
            Scope.Programme scope,
            KnownProgramme programme,
            List<KnownIntervention> all,
            List<KnownAssociation> associations) {
        List<KnownIntervention> within =
                some(all, one -> one.programme().filter(scope.id()::equals).isPresent());
        Label name = new Label(programme.name(), programme.name());
        return new Territory(
                scope,
                scope.id().toString(),
                name,
                Set.copyOf(programme.associations()),
                within,
                INTERVENTIONS,
                numbers(within),
                around(within.stream().map(KnownIntervention::association).collect(Collectors.toSet()), all, associations));
    }

    private static Territory intervention(
            Scope.OfIntervention scope,
            KnownIntervention one,
            List<KnownIntervention> all,
            List<KnownAssociation> associations) {
        Label name = new Label(one.name(), one.name());
        return new Territory(
                scope,
                scope.id().toString(),
                name,
                Set.of(one.association()),
                List.of(one),
                INTERVENTIONS,
                numbers(List.of(one)),
                around(Set.of(one.association()), all, associations));
    }

    private static Set<String> codes(List<KnownAssociation> associations) {
        return associations.stream().map(KnownAssociation::code).collect(Collectors.toSet());
    }

    private static List<Integer> numbers(List<KnownIntervention> interventions) {
        return interventions.stream().flatMap(one -> one.number().stream()).toList();
    }

    private static List<KnownIntervention> some(List<KnownIntervention> all, Predicate<KnownIntervention> within) {
        return all.stream().filter(within).toList();
    }
}
