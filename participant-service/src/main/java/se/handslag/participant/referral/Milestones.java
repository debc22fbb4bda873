package se.handslag.participant.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.kit.access.Disclosure;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantCase;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.participation.KnownParticipation;
import se.handslag.participant.participation.KnownParticipations;

/**
 * What has become of referred persons, as far as consent allows the caller to be told: how hand-offs were answered, and
 * participations, each by its own data category. What is told of a person is recorded; of whom nothing is told, nothing.
 */
@ApplicationScoped
class Milestones {
    private static final String ACTION = "read-referral-feedback";

    private final ParticipantCases cases;
    private final Disclosure disclosure;
    private final HandOffAnswers answers;
    private final KnownParticipations participations;

    Milestones(
            ParticipantCases cases, Disclosure disclosure, HandOffAnswers answers, KnownParticipations participations) {
        this.cases = cases;
        this.disclosure = disclosure;
        this.answers = answers;
        this.participations = participations;
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
                disclosure.ofEach(ParticipantAccess.HAND_OFF_ANSWERS, known, ACTION, answers::of),
                disclosure.ofEach(ParticipantAccess.PARTICIPATION, known, ACTION, participations::ofAll));
    }

    private static Stream<Milestone> stretch(KnownParticipation participation) {
        return Stream.concat(
                Stream.of(Milestone.started(participation.startedOn())),
                participation.endedOn().stream().map(on -> Milestone.ended(on, participation.exitReason())));
    }
}
