package se.handslag.participant.handoff.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.participant.handoff.clock.HandOffState;

/** Counts the lists: what is large from the tally that triggers keep, what is small from its index. */
@ApplicationScoped
class CountHandOffs {
    private static final String WITHOUT_NEXT_STEP = "WITHOUT_NEXT_STEP";
    private static final String TALLY = "select list, state, sum(n) as n from worklist_tally where agency = :agency"
            + " group by list, state having sum(n) > 0";
    private static final String OVERDUE = "select (select count(*) from hand_off"
            + " where receiving_agency = :agency and ended_at is null and due_at <= :now)"
            + " + (select count(*) from hand_off"
            + " where giving_agency = :agency and ended_at is null and due_at <= :now)";
    private static final String TO_GROUPS = "select count(*) from (" + LiftedSql.SEATS
            + " cross join lateral (select id, offered_at from hand_off"
            + " where municipality = seat.municipality and ended_at is null and level >= 2) lifted) found";
    private static final String TO_COORDINATOR =
            "select count(*) from hand_off" + " where association = :association and ended_at is null and level = 3";

    private final EntityManager database;
    private final Clock clock;

    CountHandOffs(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    HandOffCounts of(String agency) {
        Map<HandOffState, Long> toUs = new EnumMap<>(HandOffState.class);
        Map<HandOffState, Long> fromUs = new EnumMap<>(HandOffState.class);
        long withoutNextStep = 0;
        List<?> tally = database.createNativeQuery(TALLY, Tuple.class)
                .setParameter("agency", agency)
                .getResultList();
        for (Tuple row : tally.stream().map(Tuple.class::cast).toList()) {
            String list = row.get("list", String.class);
            long n = row.get("n", Number.class).longValue();
            if (list.equals(WITHOUT_NEXT_STEP)) {
                withoutNextStep = n;
            } else {
                (list.equals(WorklistKind.TO_US.name()) ? toUs : fromUs)
                        .put(HandOffState.valueOf(row.get("state", String.class)), n);
            }
        }
        return new HandOffCounts(toUs, fromUs, overdue(agency), withoutNextStep);
    }

    private long overdue(String agency) {
        return number(database.createNativeQuery(OVERDUE)
                .setParameter("agency", agency)
                .setParameter("now", clock.instant())
                .getSingleResult());
    }

    /** Those lifted to the groups in which the agency sits. */
    long liftedToGroups(String agency, UUID unit) {
        return number(database.createNativeQuery(TO_GROUPS)
                .setParameter("agency", agency)
                .setParameter("unit", unit)
                .getSingleResult());
    }

    /** Those lifted to the association's coordinator. */
    long liftedToCoordinator(String association) {
        return number(database.createNativeQuery(TO_COORDINATOR)
                .setParameter("association", association)
                .getSingleResult());
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
