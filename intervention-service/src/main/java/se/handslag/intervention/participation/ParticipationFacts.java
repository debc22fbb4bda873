package se.handslag.intervention.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.intervention.Period;
import se.handslag.intervention.participant.KnownParticipant;
import se.handslag.intervention.question.Answers;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.contract.participations.OwnAnswer;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.contract.participations.StudyStatus;
import se.handslag.kit.contract.participations.WorkStatus;

/** Participations in the words of the published contract. */
final class ParticipationFacts {
    private ParticipationFacts() {}

    /**
     * An in-registration.
     *
     * @param known who the person is now; empty if anonymous
     * @param recording of the registration, or of its correction
     */
    static ParticipationStarted started(
            Participation participation,
            Intervention intervention,
            Optional<KnownParticipant> known,
            Recording recording) {
        Optional<PersonEntry> person = participation.person();
        Optional<AnonymousEntry> anonymous = participation.anonymous();
        return new ParticipationStarted(
                participation.id(),
                participation.interventionId(),
                intervention.association(),
                participation.participantId(),
                participation.isAnonymous(),
                known.flatMap(KnownParticipant::sex).or(() -> anonymous.map(AnonymousEntry::sex)),
                anonymous.map(AnonymousEntry::budgetYear),
                person.map(PersonEntry::startedOn)
                        .orElseGet(() -> firstDay(anonymous.orElseThrow().budgetYear(), intervention.period())),
                person.map(PersonEntry::referredBy),
                person.map(PersonEntry::educationLevel),
                person.map(entry -> situation(entry.before())),
                person.flatMap(PersonEntry::consentGivenOn),
                recording.recordedAt(),
                person.flatMap(entry -> age(known, entry)),
                person.map(entry -> answers(entry.answers())).orElse(List.of()));
    }

    static ParticipationEnded ended(Participation participation, Leaving leaving, Recording recording) {
        return new ParticipationEnded(
                participation.id(),
                participation.interventionId(),
                leaving.endedOn(),
                leaving.reason().code(),
                leaving.next(),
                leaving.after().map(ParticipationFacts::situation),
                recording.recordedAt(),
                leaving.reason().voids(),
                answers(leaving.answers()));
    }

    private static List<OwnAnswer> answers(Answers answers) {
        return answers.given().stream()
                .map(answer -> new OwnAnswer(answer.question(), answer.answer()))
                .toList();
    }

    private static Optional<Integer> age(Optional<KnownParticipant> known, PersonEntry entry) {
        return known.flatMap(person -> person.ageIn(entry.startedOn().getYear()));
    }

    /** Facts about a person keep their order; an anonymous one has no person, so it is its own key. */
    static String partitionKey(Participation participation) {
        UUID key = participation.participantId().orElse(participation.id());
        return key.toString();
    }

    /** Of an anonymous start only the year is kept: its first day on which the intervention goes on stands for it. */
    private static LocalDate firstDay(int year, Period period) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return period.startsOn().isAfter(newYear) ? period.startsOn() : newYear;
    }

    private static se.handslag.kit.contract.participations.Situation situation(Situation situation) {
        return new se.handslag.kit.contract.participations.Situation(
                situation.work().stream()
                        .map(work -> new WorkStatus(work.kind(), work.percent()))
                        .toList(),
                situation.studies().stream()
                        .map(studies -> new StudyStatus(studies.kind(), studies.percent()))
                        .toList(),
                situation.registeredAtAf(),
                situation.livelihoods(),
                situation.monthsOnPublicLivelihood(),
                situation.inPlacement(),
                situation.employed(),
                situation.inAfProgramme());
    }
}
