package se.handslag.outcome.closing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;
import se.handslag.outcome.access.Owned;
import se.handslag.outcome.access.StatementAccess;

/** Lets a year's figures out, as they were known at a moment; they are not made again. */
@UseCase
public class CloseYear {
    private final ClosedYears years;
    private final Clock clock;

    CloseYear(ClosedYears years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {
        /** From now on it can be asked for. */
        record Closed(ClosedYear year) implements Result {}

        /** Its figures are out already. */
        record ClosedBefore() implements Result {}

        /** The year was not over in Sweden by the moment. */
        record NotOver() implements Result {}

        /** The moment has not been yet. */
        record InTheFuture() implements Result {}

        /** Only the platform does that, for all associations. */
        record NotPermitted() implements Result {}
    }

    /**
     * Closes it.
     *
     * @param asOf what was recorded later is no part of its figures; microseconds; now if empty
     */
    public Result close(Caller caller, int year, Optional<Instant> asOf) {
        if (StatementAccess.RULES.decide(caller, new Owned(Optional.empty())).isEmpty()) {
            return new Result.NotPermitted();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant known = asOf.map(at -> at.truncatedTo(ChronoUnit.MICROS)).orElse(now);
        if (known.isAfter(now)) {
            return new Result.InTheFuture();
        }
        if (!ClosedYear.isOver(year, known)) {
            return new Result.NotOver();
        }
        years.hold(year);
        if (years.find(year).isPresent()) {
            return new Result.ClosedBefore();
        }
        ClosedYear closed = new ClosedYear(year, known, now);
        years.add(closed, caller.client());
        return new Result.Closed(closed);
    }
}
