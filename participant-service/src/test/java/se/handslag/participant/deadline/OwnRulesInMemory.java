package se.handslag.participant.deadline;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Handslag's own deadline rules, as the first migration has them, without a database. */
public class OwnRulesInMemory extends DeadlineRulesStore {
    /** The terms. */
    public static final DeadlineTerms OWN =
            new DeadlineTerms(UUID.fromString("00000000-0000-7000-8000-000000000001"), own());

    @Override
    public DeadlineTerms inForceFor(Optional<String> association) {
        return OWN;
    }

    @Override
    public DeadlineTerms pinned(UUID rulesId) {
        return OWN;
    }

    @Override
    public DeadlineHistory history(Optional<String> association) {
        return new DeadlineHistory(new TreeMap<>(Map.of(Instant.EPOCH, OWN)));
    }

    private static Map<DeadlineKind, Term> own() {
        var terms = new EnumMap<DeadlineKind, Term>(DeadlineKind.class);
        for (DeadlineKind kind : DeadlineKind.values()) {
            terms.put(kind, working(5));
        }
        terms.put(DeadlineKind.COMPLETE_BY, working(3));
        terms.put(DeadlineKind.REVIEW_BY, working(20));
        terms.put(DeadlineKind.TAKE_OVER_BY, working(10));
        terms.put(DeadlineKind.LIFT_TO_SECOND, working(2));
        terms.put(DeadlineKind.LIFT_TO_THIRD, working(2));
        terms.put(DeadlineKind.WAIT_AT_MOST, working(20));
        terms.put(DeadlineKind.RENEW_CONSENT_AHEAD, working(20));
        return terms;
    }

    private static Term working(int days) {
        return new Term(days, DayKind.WORKING);
    }
}
