package se.handslag.gateway.delivery.decide;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.handslag.gateway.delivery.store.Leases;
import se.handslag.gateway.delivery.store.Parked;
import se.handslag.gateway.delivery.store.ParkedRecords;
import se.handslag.kit.usecase.UseCase;

/** Decides anew on the next parked record of a partition: the first of its key, when it is due. */
@UseCase
public class DecideParked {
    private final Leases leases;
    private final ParkedRecords parked;
    private final DeciderFactory deciders;
    private final Clock clock;

    DecideParked(Leases leases, ParkedRecords parked, DeciderFactory deciders, Clock clock) {
        this.leases = leases;
        this.parked = parked;
        this.deciders = deciders;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param id of the parked record
     * @param decided empty if it must go on waiting
     */
    public record Outcome(long id, Optional<Decided> decided) {}

    /**
     * Decides it.
     *
     * @param position where delivery of the partition stands
     * @param withoutTopic of these agencies, those that cannot be told
     * @return empty if none is due
     */
    public Optional<Outcome> decideNext(
            UUID owner, int partition, long position, UnaryOperator<Set<String>> withoutTopic) {
        leases.hold(owner, Map.of(partition, position));
        return parked.next(partition).map(next -> decide(next, withoutTopic));
    }

    private Outcome decide(Parked next, UnaryOperator<Set<String>> withoutTopic) {
        ReadRecord read = RecordReader.read(next.record());
        return switch (read.content()) {
            case Content.Broken(String reason) -> postpone(next, reason);
            case Content.Move move -> decide(next, read, move, withoutTopic);
            // Parked by an older version of this code, which did not know it.
            case Content.Given given -> applied(next, read, decider -> decider.given(given.consent()));
            case Content.Withdrawn withdrawn -> applied(next, read, decider -> decider.withdrawn(withdrawn));
            case Content.Ignored ignored -> applied(next, read, decider -> {});
        };
    }

    private Outcome decide(Parked next, ReadRecord read, Content.Move move, UnaryOperator<Set<String>> withoutTopic) {
        Set<String> agencies =
                move.fact().parties().stream().map(Party::agency).collect(Collectors.toUnmodifiableSet());
        Decider decider = deciders.deciderFor(List.of(read), withoutTopic.apply(agencies));
        String reason = decider.move(next.record(), move, next.replayed(), next.run());
        return reason.isEmpty() ? done(next, decider) : postpone(next, reason);
    }

    private Outcome applied(Parked next, ReadRecord read, Consumer<Decider> fact) {
        Decider decider = deciders.deciderFor(List.of(read), Set.of());
        fact.accept(decider);
        return done(next, decider);
    }

    private Outcome done(Parked next, Decider decider) {
        deciders.write(decider);
        int withheld = decider.entries().size() - decider.notices().size();
        return new Outcome(next.id(), Optional.of(new Decided(decider.notices(), withheld, 0)));
    }

    private Outcome postpone(Parked next, String reason) {
        parked.postpone(next.id(), reason, Parking.retryAt(next, clock));
        return new Outcome(next.id(), Optional.empty());
    }
}
