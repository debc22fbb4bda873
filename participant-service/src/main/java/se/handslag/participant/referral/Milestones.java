package se.handslag.participant.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.participant.participation.KnownParticipation;
import se.handslag.participant.participation.KnownParticipations;

/** What has become of a referred person: hand-offs answered, participations started and ended. */
@ApplicationScoped
class Milestones {
    private final HandOffAnswers answers;
    private final KnownParticipations participations;

    Milestones(HandOffAnswers answers, KnownParticipations participations) {
        this.answers = answers;
        this.participations = participations;
    }

    /**
     * In the order of their dates, from the day the person was received.
     *
     * @param person the participant that the referred one goes on as
     */
    List<Milestone> after(Referral referral, UUID person) {
        return Stream.concat(
                        answers.after(referral, person).stream(),
                        participations.of(person).stream().flatMap(Milestones::stretch))
                .sorted(Comparator.comparing(Milestone::on))
                .toList();
    }

    private static Stream<Milestone> stretch(KnownParticipation participation) {
        return Stream.concat(
                Stream.of(Milestone.started(participation.startedOn())),
                participation.endedOn().stream().map(on -> Milestone.ended(on, participation.exitReason())));
    }
}
