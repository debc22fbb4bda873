package se.handslag.intervention.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.intervention.Period;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.contract.participations.StudyStatus;
import se.handslag.kit.contract.participations.WorkStatus;

/** Participations in the words of the published contract. */
final class ParticipationFacts {
    // The contract wants a value where R3.4 and R3.3 want none: these say so, and hold nothing about anybody.
    private static final String NOT_ASKED = "NOT_ASKED";
    private static final String NOTHING_NEXT = "CLOSING";
    private static final se.handslag.kit.contract.participations.Situation NOTHING_KNOWN =
            new se.handslag.kit.contract.participations.Situation(
                    List.of(), List.of(), false, List.of(), Optional.empty());

    private ParticipationFacts() {}

    static ParticipationStarted started(Participation participation, Intervention intervention) {
        Optional<PersonEntry> person = participation.person();
        Optional<AnonymousEntry> anonymous = participation.anonymous();
        return new ParticipationStarted(
                participation.id(),
                participation.interventionId(),
                intervention.association(),
                participation.participantId(),
                participation.isAnonymous(),
                anonymous.map(AnonymousEntry::sex),
                anonymous.map(AnonymousEntry::budgetYear),
                person.map(PersonEntry::startedOn)
                        .orElseGet(() -> firstDay(anonymous.orElseThrow().budgetYear(), intervention.period())),
                person.map(PersonEntry::referredBy).orElse(NOT_ASKED),
                person.map(PersonEntry::educationLevel).orElse(NOT_ASKED),
                person.map(entry -> situation(entry.before())).orElse(NOTHING_KNOWN),
                participation.recording().recordedAt());
    }

    static ParticipationEnded ended(Participation participation, Leaving leaving, Recording recording) {
        return new ParticipationEnded(
                participation.id(),
                participation.interventionId(),
                leaving.endedOn(),
                leaving.reason().code(),
                leaving.next().orElse(NOTHING_NEXT),
                leaving.after().map(ParticipationFacts::situation).orElse(NOTHING_KNOWN),
                recording.recordedAt(),
                leaving.reason().voids());
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
                situation.monthsOnPublicLivelihood());
    }
}
