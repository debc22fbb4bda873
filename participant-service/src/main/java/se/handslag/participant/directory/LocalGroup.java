package se.handslag.participant.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The local collaboration group of a municipality (lokal samverkansgrupp), as far as this service knows.
 *
 * @param association code of the one that the group belongs to
 */
public record LocalGroup(String municipality, String association, List<Seat> seats) {

    public LocalGroup {
        seats = List.copyOf(seats);
    }

    /**
     * Who sits in it.
     *
     * @param unitId null if the agency does as a whole
     */
    public record Seat(String agency, UUID unitId) {

        /** The unit, if it is one unit that sits there. */
        public Optional<UUID> unit() {
            return Optional.ofNullable(unitId);
        }
    }

    /** The agencies that sit in it, as a whole or by a unit. */
    public Set<String> agencies() {
        return seats.stream().map(Seat::agency).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether somebody of the agency, from this unit if from one, sits in it. A seat of the agency as a whole is for all
     * its units; who stands for the agency as a whole has every seat of it.
     */
    public boolean seats(String agency, Optional<UUID> unit) {
        return seats.stream()
                .filter(seat -> seat.agency().equals(agency))
                .anyMatch(seat ->
                        unit.isEmpty() || seat.unit().isEmpty() || seat.unit().equals(unit));
    }
}
