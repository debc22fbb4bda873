package se.handslag.participant.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import se.handslag.kit.access.Disclosure;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantCase;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.participation.KnownParticipation;
import se.handslag.participant.participation.KnownParticipations;
import se.handslag.participant.responsibility.SeenTimes;
import se.handslag.participant.responsibility.Sight;

/**
 * What has become of referred persons, as far as consent allows the caller to be told: how hand-offs were answered, and
 * participations, each by its own data category. What is told of a person is recorded; of whom nothing is told, nothing. Of
 * somebody who came back after a closing nothing is told of a time that the caller does not see (A1).
 */
@ApplicationScoped
class Milestones {
    private static final String ACTION = "read-referral-feedback";

    private final ParticipantCases cases;
    private final Disclosure disclosure;
    private final HandOffAnswers answers;
    private final KnownParticipations participations;
    private final SeenTimes times;
    private final CurrentCaller caller;

    Milestones(
            ParticipantCases cases,
            Disclosure disclosure,
            HandOffAnswers answers,
            KnownParticipations participations,
            SeenTimes times,
            CurrentCaller caller) {
        this.cases = cases;
        this.disclosure = disclosure;
        this.answers = answers;
        this.participations = participations;
        this.times = times;
        this.caller = caller;
    }

    /** What the caller may know of several persons. */
    record Known(Map<UUID, List<HandOffAnswers.Answer>> answers, Map<UUID, List<KnownParticipation>> participations) {
        /** In their order by kind, from the day the person was received. */
        Stream<Milestone> after(Referral referral, UUID person) {
            return Stream.concat(
                    answers.getOrDefault(person, List.of()).stream()
                            .filter(answer -> !answer.offeredAt().isBefore(referral.receivedAt()))
                            .map(HandOffAnswers.Answer::milestone),
                    participations.getOrDefault(person, List.of()).stream().flatMap(Milestones::stretch));
        }
    }

    /**
     * Of these persons, in as many queries whatever their number.
     *
     * @param persons the participants that the referred ones go on as
     */
    Known of(Set<UUID> persons) {
        Map<UUID, ParticipantCase> known = cases.findAll(persons);
        return new Known(
                disclosure.ofEach(
                        ParticipantAccess.HAND_OFF_ANSWERS,
                        known,
                        ACTION,
                        told -> seen(
                                answers.of(told),
                                "HAND_OFF_ANSWERS",
                                (sight, answer) -> sight.includes(answer.offeredAt()))),
                disclosure.ofEach(
                        ParticipantAccess.PARTICIPATION,
                        known,
                        ACTION,
                        told -> seen(
                                participations.ofAll(told),
                                "PARTICIPATION",
                                (sight, participation) -> sight.includes(participation.startedOn()))));
    }

    private <T> Map<UUID, List<T>> seen(Map<UUID, List<T>> all, String dataCategory, BiPredicate<Sight, T> includes) {
        Map<UUID, Sight> sights = times.sights(all.keySet(), caller.get().requireAgency(), dataCategory);
        Map<UUID, List<T>> seen = new HashMap<>();
        all.forEach((person, ofPerson) -> seen.put(
                person,
                ofPerson.stream()
                        .filter(one -> includes.test(sights.get(person), one))
                        .toList()));
        return seen;
    }

    private static Stream<Milestone> stretch(KnownParticipation participation) {
        return Stream.concat(
                Stream.of(Milestone.started(participation.startedOn())),
                participation.endedOn().stream().map(on -> Milestone.ended(on, participation.exitReason())));
    }
}
