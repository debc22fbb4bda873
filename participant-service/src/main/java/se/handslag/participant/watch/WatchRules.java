package se.handslag.participant.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.handslag.participant.deadline.Ladder;
import se.handslag.participant.responsibility.ParticipantStatus;

/**
 * What is watched of a participant: a pure function of all that is known of them and the time. Nothing is remembered, so
 * the set is the same whenever, by whomever and however often it is worked out.
 *
 * <p>The rules foresee every gap there will be if nobody acts, each with the instant at which it begins. So time alone opens
 * gaps and lifts them, and never closes one (R2.4).
 */
final class WatchRules {
    private WatchRules() {}

    static Outlook outlook(WatchedCase seen, Instant clock) {
        // Two machines' clocks may disagree: what has happened is never ahead of now.
        Instant now = clock.isBefore(seen.lastAct()) ? seen.lastAct() : clock;
        List<Gap> foreseen = foreseen(seen, now);
        List<Gap> open = foreseen.stream().filter(gap -> gap.isOpenAt(now)).toList();
        Stream<Instant> changes = Stream.concat(
                foreseen.stream().flatMap(WatchRules::instants),
                seen.enrolments().stream().map(Enrolment::startsAt));
        return new Outlook(open, changes.filter(instant -> instant.isAfter(now)).min(Instant::compareTo));
    }

    private static List<Gap> foreseen(WatchedCase seen, Instant now) {
        List<Gap> gaps = new ArrayList<>();
        if (seen.status() == ParticipantStatus.MERGED) {
            return gaps;
        }
        gaps.addAll(DutyRules.followUps(seen));
        if (seen.status() == ParticipantStatus.OPEN) {
            NextStepRules.withoutNextStep(seen).ifPresent(gaps::add);
            gaps.addAll(NextStepRules.overdue(seen));
            WaitingRules.waiting(seen, now).ifPresent(gaps::add);
            WaitingRules.withoutFirstContact(seen).ifPresent(gaps::add);
            gaps.addAll(ConsentRules.expiring(seen));
            gaps.addAll(DutyRules.outcomes(seen, now));
        }
        return gaps;
    }

    private static Stream<Instant> instants(Gap gap) {
        return Stream.concat(
                Stream.of(gap.since()), IntStream.rangeClosed(1, Ladder.TOP).mapToObj(gap.ladder()::reaches));
    }
}
