package se.handslag.outcome.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.kit.contract.participations.OwnAnswer;
import se.handslag.kit.contract.participations.Situation;
import se.handslag.kit.contract.participations.StudyStatus;
import se.handslag.kit.contract.participations.WorkStatus;
import se.handslag.outcome.projection.CodeList.Code;

/** The numbers of all codes, interventions and persons of some intervals, and the rows they make. */
record Coding(Map<Code, Integer> codes, Map<UUID, Integer> interventions, Map<UUID, Integer> persons) {

    /** The codes that an interval uses. */
    static Stream<Code> of(Interval interval) {
        Start start = interval.start();
        return Stream.of(
                        Stream.of(CodeList.ASSOCIATION.code(start.association())),
                        start.sex().map(CodeList.SEX::code).stream(),
                        start.education().map(CodeList.EDUCATION::code).stream(),
                        start.referredBy().map(CodeList.REFERRER::code).stream(),
                        start.before().stream().flatMap(Coding::of),
                        start.answers().stream().map(CodeList::answer),
                        interval.end().stream().map(end -> CodeList.EXIT_REASON.code(end.exitReason())),
                        interval.end().flatMap(End::after).stream().flatMap(Coding::of),
                        interval.end().stream()
                                .flatMap(end -> end.answers().stream())
                                .map(CodeList::answer))
                .flatMap(codes -> codes);
    }

    private static Stream<Code> of(Situation situation) {
        return Stream.concat(
                situation.livelihoods().stream().map(CodeList.LIVELIHOOD::code),
                situation.work().stream().map(work -> CodeList.WORK_KIND.code(work.kind())));
    }

    /** R6.6: what came before and after is never told of the anonymous, whatever was announced. */
    Span row(Interval interval) {
        Start start = interval.start();
        Optional<Situation> before = start.before().filter(told -> !start.anonymous());
        Optional<End> end = interval.end();
        Optional<Situation> after = end.flatMap(End::after).filter(told -> !start.anonymous());
        List<OwnAnswer> answersAfter = end.map(End::answers).orElse(List.of());
        return new Span(
                start.participationId(),
                interval.from(),
                interval.until().map(Object::toString).orElse("infinity"),
                before.map(this::livelihoods),
                after.map(this::livelihoods),
                codes.get(CodeList.ASSOCIATION.code(start.association())),
                interventions.get(start.interventionId()),
                interval.person().map(persons::get),
                start.startedOn(),
                end.map(End::endedOn),
                number(CodeList.SEX, start.sex()),
                start.age(),
                number(CodeList.EDUCATION, start.education()),
                number(CodeList.REFERRER, start.referredBy()),
                number(CodeList.EXIT_REASON, end.map(End::exitReason)),
                before.map(this::workKinds),
                after.map(this::workKinds),
                before.map(Coding::work),
                after.map(Coding::work),
                before.map(Coding::study),
                after.map(Coding::study),
                before.flatMap(Situation::monthsOnPublicLivelihood),
                after.flatMap(Situation::monthsOnPublicLivelihood),
                start.anonymous(),
                before.map(Situation::registeredAtAf),
                after.map(Situation::registeredAtAf),
                before.flatMap(Situation::inPlacement),
                after.flatMap(Situation::inPlacement),
                before.flatMap(Situation::inAfProgramme),
                after.flatMap(Situation::inAfProgramme),
                answers(start, start.answers()),
                answers(start, answersAfter));
    }

    private Optional<Integer> number(CodeList list, Optional<String> value) {
        return value.map(list::code).map(codes::get);
    }

    private long livelihoods(Situation situation) {
        return bits(situation.livelihoods().stream().map(CodeList.LIVELIHOOD::code));
    }

    /** Employed but not working, such as on sick leave, is 0 percent and does not count as working (R5.5). */
    private long workKinds(Situation situation) {
        return bits(situation.work().stream()
                .filter(work -> work.percent() > 0)
                .map(WorkStatus::kind)
                .map(CodeList.WORK_KIND::code));
    }

    private long bits(Stream<Code> set) {
        return set.mapToLong(code -> 1L << codes.get(code)).reduce(0, (some, more) -> some | more);
    }

    private static int work(Situation situation) {
        return situation.work().stream().mapToInt(WorkStatus::percent).sum();
    }

    private static int study(Situation situation) {
        return situation.studies().stream().mapToInt(StudyStatus::percent).sum();
    }

    private Optional<List<Integer>> answers(Start start, List<OwnAnswer> answers) {
        return answers.isEmpty() || start.anonymous()
                ? Optional.empty()
                : Optional.of(answers.stream()
                        .map(CodeList::answer)
                        .map(codes::get)
                        .sorted()
                        .toList());
    }
}
