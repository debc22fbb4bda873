package se.handslag.participant.number;

import java.util.List;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.identity.Identities;
import se.handslag.participant.identity.PersonalNumber;

/** The present numbers of those who take part. Only after each reading is decided and recorded. */
@UseCase
public class ReadNumbers {
    private final Identities identities;

    ReadNumbers(Identities identities) {
        this.identities = identities;
    }

    /** Of whom there is one: the anonymous have none, nor has anybody with a protected identity (R4.3). */
    public List<NumberRead> read(List<FollowedParticipation> granted) {
        return granted.stream()
                .flatMap(one -> identities.presentNumberOf(one.participantId()).stream()
                        .map(number -> new NumberRead(one, number)))
                .toList();
    }

    /** Whose number it is; a record's toString of a {@link PersonalNumber} tells nothing. */
    record NumberRead(FollowedParticipation participation, PersonalNumber number) {}
}
