package se.handslag.participant.responsibility;

import java.time.Instant;
import java.util.Optional;
import se.handslag.kit.contract.participants.ParticipantIdentityChanged;
import se.handslag.kit.contract.participants.ParticipantRegistered;
import se.handslag.participant.identity.PersonalNumber;

/** Participants in the words of the published contract: what a number tells of sex and age, never the number. */
final class ParticipantFacts {
    /** Nobody alive was born before; a number that says so tells nothing of the person's age. */
    private static final int EARLIEST_BIRTH = 1880;

    private ParticipantFacts() {}

    static ParticipantRegistered registered(Participant participant, Optional<PersonalNumber> number) {
        return new ParticipantRegistered(
                participant.id(),
                participant.identityKind().name(),
                participant.history().getFirst().agency(),
                participant.registeredAt(),
                number.map(known -> known.sex().name()),
                number.flatMap(ParticipantFacts::birthYear));
    }

    static ParticipantIdentityChanged identityChanged(Participant participant, PersonalNumber number, Instant at) {
        return new ParticipantIdentityChanged(
                participant.id(),
                participant.identityKind().name(),
                at,
                Optional.of(number.sex().name()),
                birthYear(number));
    }

    private static Optional<Integer> birthYear(PersonalNumber number) {
        return Optional.of(number.birthYear()).filter(year -> year >= EARLIEST_BIRTH);
    }
}
