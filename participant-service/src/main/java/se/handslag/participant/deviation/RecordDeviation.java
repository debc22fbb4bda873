package se.handslag.participant.deviation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.deviation.DeviationResult.Why;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;
import se.handslag.participant.text.PersonalTexts;

/** A party records a deviation or a good example on a hand-off or a participation (R2.11). */
@UseCase
public class RecordDeviation {
    private final Participants participants;
    private final ParticipantCases cases;
    private final Concerned concerned;
    private final Deviations deviations;
    private final PersonalTexts texts;
    private final Facts facts;
    private final Clock clock;

    RecordDeviation(
            Participants participants,
            ParticipantCases cases,
            Concerned concerned,
            Deviations deviations,
            PersonalTexts texts,
            Facts facts,
            Clock clock) {
        this.participants = participants;
        this.cases = cases;
        this.concerned = concerned;
        this.deviations = deviations;
        this.texts = texts;
        this.facts = facts;
        this.clock = clock;
    }

    /** Records it on behalf of this agency; the text is kept apart. */
    public DeviationResult record(String agency, NewDeviation made, Optional<String> text) {
        Optional<Participant> participant =
                concerned.participantOf(made, agency).flatMap(participants::lock);
        if (participant.isEmpty()) {
            return new DeviationResult.Refused(Why.NOT_FOUND);
        }
        UUID person = participant.get().id();
        // Whoever may not see the person is not told whether they are anonymous: basis comes first.
        if (text.isPresent() && !isSeenBy(person, agency)) {
            return new DeviationResult.Refused(Why.TEXT_WITHOUT_BASIS);
        }
        if (text.isPresent() && participant.get().isAnonymous()) {
            return new DeviationResult.Refused(Why.TEXT_OF_ANONYMOUS);
        }
        Deviation deviation = Deviation.record(person, made, municipalityOf(person), agency, clock.instant());
        deviations.persistAndFlush(deviation);
        text.ifPresent(words -> texts.keep(deviation.id(), person, words));
        facts.publish(person, deviation.id(), deviation.version(), deviation.recordedAt(), deviation.recorded());
        return new DeviationResult.Done(deviation);
    }

    private boolean isSeenBy(UUID person, String agency) {
        return cases.find(person).filter(known -> known.isSeenBy(agency)).isPresent();
    }

    /** Of a participant that was merged: where the person goes on. */
    private Optional<String> municipalityOf(UUID person) {
        return participants.findById(participants.survivorOf(person)).municipality();
    }
}
