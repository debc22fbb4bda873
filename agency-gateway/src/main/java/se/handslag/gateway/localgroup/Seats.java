package se.handslag.gateway.localgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who may sit in a group: registered agencies and their own units, each once, of at least two agencies. */
@ApplicationScoped
class Seats {
    private final EntityManager database;

    Seats(EntityManager database) {
        this.database = database;
    }

    /** What is wrong with the members, in their order; nothing if all is well. */
    List<SeatFault> faults(List<Member> members) {
        Set<String> agencies = members.stream().map(Member::agency).collect(Collectors.toSet());
        if (agencies.size() < 2) {
            return List.of(SeatFault.ofAll(SeatFault.Kind.ONE_AGENCY_ONLY));
        }
        Set<String> known = known(agencies);
        Set<Member> knownUnits = knownUnits(
                members.stream().flatMap(member -> member.unit().stream()).collect(Collectors.toSet()));
        Set<Member> met = new HashSet<>();
        List<SeatFault> faults = new ArrayList<>();
        for (int place = 0; place < members.size(); place++) {
            int here = place;
            fault(members.get(place), known, knownUnits, met).ifPresent(kind -> faults.add(new SeatFault(here, kind)));
        }
        return faults;
    }

    private static Optional<SeatFault.Kind> fault(
            Member member, Set<String> agencies, Set<Member> units, Set<Member> met) {
        if (!agencies.contains(member.agency())) {
            return Optional.of(SeatFault.Kind.UNKNOWN_AGENCY);
        }
        if (member.unit().isPresent() && !units.contains(member)) {
            return Optional.of(SeatFault.Kind.UNKNOWN_UNIT);
        }
        return met.add(member) ? Optional.empty() : Optional.of(SeatFault.Kind.TWICE);
    }

    private Set<String> known(Set<String> codes) {
        return Set.copyOf(database.createQuery("select a.code from Agency a where a.code in :codes", String.class)
                .setParameter("codes", codes)
                .getResultList());
    }

    private Set<Member> knownUnits(Set<UUID> ids) {
        return database.createQuery("select u.agencyCode, u.id from Unit u where u.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new Member((String) row[0], (UUID) row[1]))
                .collect(Collectors.toSet());
    }
}
