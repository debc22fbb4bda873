package se.handslag.participant.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.kit.contract.participants.WatchLifted;
import se.handslag.kit.contract.participants.WatchOpened;
import se.handslag.kit.contract.participants.WatchResolved;
import se.handslag.kit.event.EventData;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.fact.Facts;

/** Brings the watches of a participant, who is locked, in line with the rules: opens, lifts, resolves, and tells. */
@ApplicationScoped
class Reconciliation {
    /** What resolves a watch when nobody has acted: the enrolment that was waited for has begun. */
    static final String TIME = "se.handslag.participation.started.v1";

    private final WatchedCases cases;
    private final Watches watches;
    private final Reviews reviews;
    private final Facts facts;

    Reconciliation(WatchedCases cases, Watches watches, Reviews reviews, Facts facts) {
        this.cases = cases;
        this.watches = watches;
        this.reviews = reviews;
        this.facts = facts;
    }

    /**
     * Makes the open watches what they should be now.
     *
     * @param cause the type of the event whose change gave the occasion
     */
    void reconcile(UUID participantId, String cause, Instant now) {
        cases.of(participantId).ifPresent(seen -> {
            Outlook outlook = WatchRules.outlook(seen, now);
            Set<Gap> kept = resolve(seen, outlook, cause, now);
            // What is resolved is written first: a subject has one open watch of a kind.
            watches.flush();
            outlook.open().stream()
                    .filter(gap -> !kept.contains(gap))
                    .forEach(gap -> open(seen, new Watch(participantId, gap), now));
            reviews.note(participantId, seen.association(), outlook.nextAt());
        });
    }

    private Set<Gap> resolve(WatchedCase seen, Outlook outlook, String cause, Instant now) {
        var open = watches.openOf(seen.participantId());
        var should = Set.copyOf(outlook.open());
        for (Watch watch : open) {
            if (should.contains(watch.gap())) {
                watch.lift(now, consent(seen, watch, now)).forEach(fact -> tell(watch, fact));
            } else {
                tell(watch, watch.resolve(cause, now));
            }
        }
        return open.stream().map(Watch::gap).collect(Collectors.toUnmodifiableSet());
    }

    private void open(WatchedCase seen, Watch watch, Instant now) {
        Optional<UUID> consent = consent(seen, watch, now);
        tell(watch, watch.opened(consent));
        watch.lift(now, consent).forEach(fact -> tell(watch, fact));
        watches.persist(watch);
    }

    private static Optional<UUID> consent(WatchedCase seen, Watch watch, Instant now) {
        return ConsentRules.ofOverdue(seen, watch.gap(), Stockholm.dayOf(now));
    }

    private void tell(Watch watch, EventData fact) {
        facts.conclude(watch.participantId(), watch.id(), watch.tell(), when(fact), fact);
    }

    private static Instant when(EventData fact) {
        return switch (fact) {
            case WatchOpened opened -> opened.openedAt();
            case WatchLifted lifted -> lifted.liftedAt();
            case WatchResolved resolved -> resolved.resolvedAt();
            default -> throw new IllegalArgumentException(fact.getClass().getName());
        };
    }
}
