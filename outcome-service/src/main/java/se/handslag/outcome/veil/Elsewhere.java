package se.handslag.outcome.veil;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which sums are hidden since other tables tell of the same people: for people who are counted without regard to time. */
public interface Elsewhere {

    /** True if a sum of an association is hidden: of one of its places or, without a place, of all of it. */
    boolean hides(int association, Optional<String> place, String sex);

    /**
     * The same of a county or, without a county, of the scope that was asked for; empty if it follows from the associations
     * alone.
     */
    Optional<Boolean> hides(Optional<String> county, String sex);

    /** The sums that several tables make up together, in the period that is asked for. */
    static Elsewhere sumOf(Told... tables) {
        List<Told> parts = List.of(tables);
        return new Elsewhere() {
            @Override
            public boolean hides(int association, Optional<String> place, String sex) {
                return parts.stream().anyMatch(told -> told.hides(association, place, sex, told.all()));
            }

            @Override
            public Optional<Boolean> hides(Optional<String> county, String sex) {
                return Optional.of(parts.stream().anyMatch(told -> told.hides(county, sex, told.all())));
            }
        };
    }

    /** The sums of those who stand under these codes of a table. */
    static Elsewhere under(Told told, String... codes) {
        return new Elsewhere() {
            @Override
            public boolean hides(int association, Optional<String> place, String sex) {
                return told.hides(association, place, sex, Arrays.asList(codes));
            }

            @Override
            public Optional<Boolean> hides(Optional<String> county, String sex) {
                return Optional.of(told.hides(county, sex, Arrays.asList(codes)));
            }
        };
    }

    /** The sums of those of them who stand in some interventions, which are told by their numbers in the projection. */
    static Elsewhere among(Set<Integer> interventions, Told told, String... codes) {
        Set<String> some = interventions.stream().map(String::valueOf).collect(Collectors.toSet());
        return new Elsewhere() {
            @Override
            public boolean hides(int association, Optional<String> place, String sex) {
                return told.hidesAmong(association, place, some, sex, Arrays.asList(codes));
            }

            @Override
            public Optional<Boolean> hides(Optional<String> county, String sex) {
                return Optional.empty();
            }
        };
    }
}
