package se.handslag.participant.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.participant.consent.Consents;
import se.handslag.participant.deadline.DeadlineRulesStore;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.handoff.HandOffs;
import se.handslag.participant.participation.KnownParticipations;
import se.handslag.participant.plan.next.PlanSteps;
import se.handslag.participant.responsibility.Participants;

/** The service's own watching, on stores in memory. */
public final class WatchesInMemory {
    private final List<Watch> all = new ArrayList<>();
    private final Map<UUID, Instant> reviews = new HashMap<>();
    private final WatchedCases cases;
    private final Reconciliation reconciliation;
    private final ReviewWatches runner;
    private final Clock clock;
    private boolean asleep;
    private boolean blind;

    public WatchesInMemory(
            Participants participants,
            HandOffs handOffs,
            PlanSteps plans,
            Consents consents,
            KnownParticipations participations,
            DeadlineRulesStore rules,
            Facts facts,
            Clock clock) {
        var store = new Store();
        var due = new ReviewsInMemory();
        this.clock = clock;
        cases = new WatchedCases(
                participants, handOffs, plans, consents, participations, rules, null, due, _ -> List.of());
        reconciliation = new Reconciliation(cases, store, due, facts);
        runner = new ReviewWatches(due, reconciliation, clock);
    }

    /** What an act does before its commit. */
    public void touched(UUID participant, String cause) {
        if (!blind) {
            reconciliation.reconcile(participant, cause, clock.instant());
        }
    }

    /** What the runner does. */
    public void run() {
        while (!asleep && runner.review(ReviewRunner.BATCH) > 0) {
            // Until nothing is due.
        }
    }

    /** From now on the runner does nothing: a mutant. */
    public void fallAsleep() {
        asleep = true;
    }

    /** From now on acts are not looked at: a mutant. */
    public void goBlind() {
        blind = true;
    }

    /** Takes the first open watch of a participant off the list, without anybody having acted: a mutant. */
    public void hideFirst(UUID participant) {
        openOf(participant).getFirst().resolve("se.handslag.plan.stepadded.v1", clock.instant());
    }

    /**
     * An open watch, as it is kept or as the rules give it.
     *
     * @param gap with all that it says
     */
    public record Seen(Gap gap, int level) {}

    public boolean isAnyOpen(UUID participant) {
        return !openOf(participant).isEmpty();
    }

    /** The open watches of a participant, as they are kept. */
    public Set<Seen> open(UUID participant) {
        return openOf(participant).stream()
                .map(watch -> new Seen(watch.gap(), watch.level()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The open watches of a participant, as the rules give them with nothing remembered. */
    public Set<Seen> fromZero(UUID participant) {
        Instant now = clock.instant();
        return WatchRules.outlook(cases.of(participant).orElseThrow(), now).open().stream()
                .map(gap -> new Seen(gap, gap.ladder().levelAt(now)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ids of the open ones that time can not resolve: all but waiting for an enrolment. */
    public List<UUID> openExceptWaiting(UUID participant) {
        return openOf(participant).stream()
                .filter(watch -> watch.gap().kind() != WatchKind.WAITING_TOO_LONG)
                .map(Watch::id)
                .toList();
    }

    /** Every watch there has been, a line each. */
    public List<String> image() {
        return all.stream()
                .map(watch -> line(
                        watch.id(),
                        watch.gap().kind().name(),
                        watch.gap().subject(),
                        watch.gap().owner(),
                        watch.gap().reason().name(),
                        watch.gap().since(),
                        watch.gap().ladder().dueAt(),
                        watch.level(),
                        watch.resolvedAt()
                                .map(at -> at + " " + watch.resolvedBy().orElseThrow())
                                .orElse("")))
                .toList();
    }

    /** A watch in its canonical form: its parts in their order. */
    public static String line(Object... parts) {
        return "watch " + Arrays.toString(parts);
    }

    private List<Watch> openOf(UUID participant) {
        return all.stream()
                .filter(watch -> watch.participantId().equals(participant)
                        && watch.resolvedAt().isEmpty())
                .toList();
    }

    private final class Store extends Watches {
        @Override
        List<Watch> openOf(UUID participantId) {
            return WatchesInMemory.this.openOf(participantId);
        }

        @Override
        public void persist(Watch watch) {
            all.add(watch);
        }

        @Override
        public void flush() {
            // Nothing waits.
        }
    }

    private final class ReviewsInMemory extends Reviews {
        private ReviewsInMemory() {
            super(null);
        }

        @Override
        void note(UUID participantId, Optional<String> association, Optional<Instant> at) {
            at.ifPresentOrElse(time -> reviews.put(participantId, time), () -> reviews.remove(participantId));
        }

        @Override
        List<Reviews.Due> due(Instant now, int atMost) {
            return reviews.entrySet().stream()
                    .filter(review -> !review.getValue().isAfter(now))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .map(participant -> new Reviews.Due(participant, Optional.empty()))
                    .toList();
        }

        @Override
        Optional<String> associationOf(UUID participantId) {
            return Optional.empty();
        }
    }
}
