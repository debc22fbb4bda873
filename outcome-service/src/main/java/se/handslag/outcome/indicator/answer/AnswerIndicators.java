package se.handslag.outcome.indicator.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.contract.outcomes.IndicatorAnswer;
import se.handslag.kit.contract.outcomes.IndicatorAnswered;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.outbox.Outbox;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;
import se.handslag.outcome.access.AnswerAccess;
import se.handslag.outcome.indicator.IndicatorSet;
import se.handslag.outcome.indicator.IndicatorSets;
import se.handslag.outcome.indicator.Level;
import se.handslag.outcome.indicator.answer.Sheets.Sheet;

/**
 * Records answers to a set of questions. They are published and read back, so that reports rest on events alone; given
 * anew for the same participation and occasion they take the place of the former.
 */
@UseCase
public class AnswerIndicators {
    private final IndicatorSets sets;
    private final Subjects subjects;
    private final Sheets sheets;
    private final Outbox outbox;
    private final Clock clock;

    AnswerIndicators(IndicatorSets sets, Subjects subjects, Sheets sheets, Outbox outbox, Clock clock) {
        this.sets = sets;
        this.subjects = subjects;
        this.sheets = sheets;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Records them, or says why not. */
    public AnswerResult answer(Caller caller, GivenAnswers given) {
        Optional<Subject> found = subjects.find(given);
        if (found.isEmpty()) {
            return new AnswerResult.UnknownSubject();
        }
        Subject subject = found.get();
        if (AnswerAccess.RULES.decide(caller, subject.forAccess()).isEmpty()) {
            return new AnswerResult.NotPermitted();
        }
        Instant now = clock.instant();
        Optional<IndicatorSet> set = sets.find(given.indicatorSet(), now).filter(it -> it.association()
                .filter(own -> !own.equals(subject.association()))
                .isEmpty());
        if (set.isEmpty()) {
            return new AnswerResult.UnknownSet();
        }
        return refusal(set.get(), subject, given).orElseGet(() -> record(caller, set.get(), subject, given, now));
    }

    private Optional<AnswerResult> refusal(IndicatorSet set, Subject subject, GivenAnswers given) {
        if (subject.closedToAnswers()) {
            return Optional.of(new AnswerResult.NotAsked());
        }
        if (!set.occasions().contains(given.occasion())
                || (set.level() == Level.PARTICIPANT) != subject.participation().isPresent()) {
            return Optional.of(new AnswerResult.AnotherOccasion());
        }
        if (!given.answers().entrySet().stream().allMatch(answer -> fits(set, answer))) {
            return Optional.of(new AnswerResult.OffTheScale());
        }
        return given.answeredOn().isAfter(Stockholm.today(clock))
                ? Optional.of(new AnswerResult.DayIsAhead())
                : Optional.empty();
    }

    private static boolean fits(IndicatorSet set, Map.Entry<String, Integer> answer) {
        return set.question(answer.getKey())
                .filter(question -> question.hasStep(answer.getValue()))
                .isPresent();
    }

    private AnswerResult record(Caller caller, IndicatorSet set, Subject subject, GivenAnswers given, Instant now) {
        Sheet sheet = sheets.take(subject, given, now, caller.client());
        List<IndicatorAnswer> answers = given.answers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(answer -> new IndicatorAnswer(answer.getKey(), answer.getValue()))
                .toList();
        UUID key = subject.participation().orElse(subject.intervention());
        IndicatorAnswered fact = new IndicatorAnswered(
                sheet.id(),
                subject.intervention(),
                subject.participation(),
                set.code(),
                set.version(),
                set.level().name(),
                given.occasion().name(),
                given.answeredOn(),
                answers,
                now);
        outbox.publish(OutgoingEvent.of(fact, sheet.id(), sheet.revision(), key.toString(), clock));
        return new AnswerResult.Recorded(sheet.id(), set.version(), sheet.revision());
    }
}
